#include <sodium.h>

// libsodium wants bytes that are never null; Swift's buffers may be empty. These take plain memory.

static inline void helpline_random(void *bytes, size_t count) { randombytes_buf(bytes, count); }

static inline void helpline_derive_key(void *key, size_t count, uint64_t number,
                                       const char *context, const void *master) {
  crypto_kdf_derive_from_key((unsigned char *)key, count, number, context,
                             (const unsigned char *)master);
}

static inline void helpline_hash(void *hash, size_t hash_count, const void *bytes, size_t count,
                                 const void *key, size_t key_count) {
  crypto_generichash((unsigned char *)hash, hash_count, (const unsigned char *)bytes, count,
                     (const unsigned char *)key, key_count);
}

static inline void helpline_short_hash(void *hash, const void *bytes, size_t count,
                                       const void *key) {
  crypto_shorthash_siphashx24((unsigned char *)hash, (const unsigned char *)bytes, count,
                              (const unsigned char *)key);
}

static inline void helpline_seal(void *sealed, const void *bytes, size_t count, const void *label,
                                 size_t label_count, const void *nonce, const void *key) {
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      (unsigned char *)sealed, NULL, (const unsigned char *)bytes, count,
      (const unsigned char *)label, label_count, NULL, (const unsigned char *)nonce,
      (const unsigned char *)key);
}

static inline int helpline_open(void *bytes, const void *sealed, size_t count, const void *label,
                                size_t label_count, const void *nonce, const void *key) {
  return crypto_aead_xchacha20poly1305_ietf_decrypt(
      (unsigned char *)bytes, NULL, NULL, (const unsigned char *)sealed, count,
      (const unsigned char *)label, label_count, (const unsigned char *)nonce,
      (const unsigned char *)key);
}

// SHA-256 of two pieces, one after the other.
static inline void helpline_sha256(void *digest, const void *first, size_t first_count,
                                   const void *second, size_t second_count) {
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  crypto_hash_sha256_update(&state, (const unsigned char *)first, first_count);
  crypto_hash_sha256_update(&state, (const unsigned char *)second, second_count);
  crypto_hash_sha256_final(&state, (unsigned char *)digest);
}
