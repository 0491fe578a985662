#include <errno.h>
#include <microhttpd.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

typedef void *(*helpline_named)(void *context, const char *uri, struct MHD_Connection *connection);

/* MHD_start_daemon is variadic, so it cannot be called from Swift. */
static inline struct MHD_Daemon *helpline_start_daemon(
    unsigned int flags, MHD_AccessHandlerCallback handler, void *context,
    helpline_named named, MHD_RequestCompletedCallback completed, MHD_NotifyConnectionCallback connection, int listener,
    unsigned int connections, unsigned int connections_per_address, size_t connection_bytes,
    unsigned int idle_seconds) {
  return MHD_start_daemon(
      flags, 0, NULL, NULL, handler, context,
      MHD_OPTION_URI_LOG_CALLBACK, named, context,
      MHD_OPTION_NOTIFY_COMPLETED, completed, context,
      MHD_OPTION_NOTIFY_CONNECTION, connection, context,
      MHD_OPTION_LISTEN_SOCKET, listener,
      MHD_OPTION_CONNECTION_LIMIT, connections,
      MHD_OPTION_PER_IP_CONNECTION_LIMIT, connections_per_address,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, connection_bytes,
      MHD_OPTION_CONNECTION_TIMEOUT, idle_seconds,
      MHD_OPTION_STRICT_FOR_CLIENT, 1,
      MHD_OPTION_END);
}

/* MHD_get_daemon_info and MHD_get_connection_info are variadic too. */
static inline int helpline_daemon_epoll(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD);
  return info == NULL ? -1 : info->epoll_fd;
}

static inline int helpline_connection_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info == NULL ? -1 : info->connect_fd;
}

static inline void *helpline_connection_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info == NULL ? NULL : info->socket_context;
}

/* From the first byte of the method to the end of the empty line. */
static inline size_t helpline_header_bytes(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  return info == NULL ? 0 : info->header_size;
}

static inline const struct sockaddr *helpline_connection_address(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info == NULL ? NULL : info->client_addr;
}

/* SOCK_… are enumerators that Swift sees in one module or another, depending on the build. */
static inline int helpline_stream_socket(int family) {
  return socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

static const int helpline_stream = SOCK_STREAM;

static inline int helpline_hang_up(int socket) { return shutdown(socket, SHUT_RDWR); }

static inline int helpline_watch(int epoll, int descriptor) {
  struct epoll_event event = {.events = EPOLLIN, .data = {.fd = descriptor}};
  return epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
}

/* Waits for any of the watched descriptors; true when `bell` is among those that are ready. */
static inline int helpline_wait(int epoll, int bell, int milliseconds) {
  struct epoll_event events[4];
  int count = epoll_wait(epoll, events, 4, milliseconds);
  for (int index = 0; index < count; index++) {
    if (events[index].data.fd == bell) return 1;
  }
  return 0;
}

static const ssize_t helpline_end_of_stream = MHD_CONTENT_READER_END_OF_STREAM;
static const uint64_t helpline_size_unknown = MHD_SIZE_UNKNOWN;
