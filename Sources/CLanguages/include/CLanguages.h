// The texts of each language, built into the program as they stand in Sources/Languages.
//
// Reason for the door: C23's #embed puts a file into the program's constant data. It costs nothing at the start, and a
// changed file is seen by the next build. Swift has no such directive, and SwiftPM's .embedInCode takes two minutes for
// 200 kB.
#ifndef C_LANGUAGES_H
#define C_LANGUAGES_H

#include <stddef.h>

struct treff_document {
    const char *language;
    const char *name;
    const unsigned char *bytes;
    size_t size;
};

/// The document at a place in the list; its name is NULL beyond the end.
struct treff_document treff_document_at(size_t index);

#endif
