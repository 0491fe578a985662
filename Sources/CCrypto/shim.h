#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/crypto.h>

/* OSSL_PARAM keeps the pointers it is given, which Swift does not promise to keep valid. */
static inline int helpline_hmac_key(
    EVP_MAC_CTX *context, const char *digest, const unsigned char *key, size_t key_bytes) {
  OSSL_PARAM parameters[] = {
      OSSL_PARAM_construct_utf8_string("digest", (char *)digest, 0), OSSL_PARAM_construct_end()};
  return EVP_MAC_init(context, key, key_bytes, parameters);
}
