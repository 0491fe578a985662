#include <sqlite3.h>

/* sqlite3_config takes its arguments as they come, which Swift cannot call. Nobody asks SQLite how much memory it has:
   without its count, two threads that allocate need not wait for each other. To be called before anything else. */
static inline int helpline_sqlite_uncounted(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
