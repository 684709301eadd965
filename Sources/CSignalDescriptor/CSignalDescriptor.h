// A door to signalfd(2) for Swift, whose Glibc module leaves <sys/signalfd.h> out.
#ifndef TREFF_CSIGNALDESCRIPTOR_H
#define TREFF_CSIGNALDESCRIPTOR_H

#include <sys/signalfd.h>

// The flags are an enum in the system's header, and signalfd takes them as a plain number.
static inline int signal_descriptor_open(const sigset_t *signals) {
    return signalfd(-1, signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

#endif
