// What starting a program needs of the GNU C library and Swift's Glibc module does not show:
// functions that <spawn.h> and <unistd.h> declare only under _GNU_SOURCE. Declared here under our
// own names; glibc 2.34 or newer has them all.
#ifndef POLICYCONV_CSPAWN_H
#define POLICYCONV_CSPAWN_H

#include <fcntl.h>
#include <spawn.h>

extern int pipe2(int ends[2], int flags);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions,
                                                const char *path);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

// A pipe whose ends no other process inherits, not even one that another thread starts between
// two calls (which pipe() and fcntl() would allow). 0, or -1 and errno.
static inline int cspawn_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }

// Runs the program in this folder.
static inline int cspawn_chdir(posix_spawn_file_actions_t *actions, const char *path) {
  return posix_spawn_file_actions_addchdir_np(actions, path);
}

// Closes every descriptor from this one on, those of our caller included.
static inline int cspawn_close_from(posix_spawn_file_actions_t *actions, int from) {
  return posix_spawn_file_actions_addclosefrom_np(actions, from);
}

#endif
