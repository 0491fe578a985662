#include <curl/curl.h>
#include <sys/socket.h>

/* curl_easy_setopt and its kin are variadic, so they cannot be called from Swift. */
typedef size_t (*helpline_receive)(char *bytes, size_t size, size_t count, void *context);
typedef curl_socket_t (*helpline_open_socket)(
    void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode helpline_set_number(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode helpline_set_text(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode helpline_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode helpline_set_receive(CURL *easy, CURLoption option, helpline_receive value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode helpline_set_open_socket(CURL *easy, helpline_open_socket value, void *context) {
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context);
  return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, value);
}

/* The whole address: Swift's view of the field ends where IPv4 does. */
static inline const struct sockaddr *helpline_address(const struct curl_sockaddr *address) {
  return &address->addr;
}

static inline curl_socket_t helpline_socket(const struct curl_sockaddr *address) {
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static inline long helpline_status(CURL *easy) {
  long status = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

typedef int (*helpline_before_request)(
    void *context, char *peer, char *own, int peer_port, int own_port);

static inline CURLcode helpline_set_before_request(
    CURL *easy, helpline_before_request callback, void *context) {
  CURLcode result = curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, callback);
  if (result != CURLE_OK) return result;
  return curl_easy_setopt(easy, CURLOPT_PREREQDATA, context);
}

/* Bytes of the request that went out; 0 when nothing was asked. */
static inline long helpline_request_size(CURL *easy) {
  long size = 0;
  curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &size);
  return size;
}

static inline CURLMcode helpline_multi_number(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

/* The next finished transfer and its result; NULL when there is none. */
static inline CURL *helpline_finished(CURLM *multi, CURLcode *result) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(multi, &left)) != NULL) {
    if (message->msg == CURLMSG_DONE) {
      *result = message->data.result;
      return message->easy_handle;
    }
  }
  return NULL;
}
