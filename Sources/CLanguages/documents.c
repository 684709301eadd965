// `#embed` is C23; clang has it for all of C, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CLanguages.h"

// A new language is a folder in Sources/Languages and its lines here, in the order that languages are offered.

#define DOCUMENT(language, name) static const unsigned char language##_##name[] =

DOCUMENT(nb, texts) {
#embed "../Languages/nb/texts.po"
};
DOCUMENT(nb, words) {
#embed "../Languages/nb/words.txt"
};
DOCUMENT(nb, commands) {
#embed "../Languages/nb/commands.md"
};
DOCUMENT(nb, moments) {
#embed "../Languages/nb/moments.md"
};
DOCUMENT(nb, guide) {
#embed "../Languages/nb/guide.md"
};
DOCUMENT(nb, rules) {
#embed "../Languages/nb/rules.md"
};
DOCUMENT(nn, texts) {
#embed "../Languages/nn/texts.po"
};
DOCUMENT(nn, words) {
#embed "../Languages/nn/words.txt"
};
DOCUMENT(nn, commands) {
#embed "../Languages/nn/commands.md"
};
DOCUMENT(nn, moments) {
#embed "../Languages/nn/moments.md"
};
DOCUMENT(nn, guide) {
#embed "../Languages/nn/guide.md"
};
DOCUMENT(nn, rules) {
#embed "../Languages/nn/rules.md"
};
DOCUMENT(en, words) {
#embed "../Languages/en/words.txt"
};
DOCUMENT(en, commands) {
#embed "../Languages/en/commands.md"
};
DOCUMENT(en, moments) {
#embed "../Languages/en/moments.md"
};
DOCUMENT(en, guide) {
#embed "../Languages/en/guide.md"
};
DOCUMENT(en, rules) {
#embed "../Languages/en/rules.md"
};

#define ENTRY(language, name) {#language, #name, language##_##name, sizeof language##_##name}

static const struct treff_document documents[] = {
    ENTRY(nb, words), ENTRY(nb, texts), ENTRY(nb, commands), ENTRY(nb, moments), ENTRY(nb, guide), ENTRY(nb, rules),
    ENTRY(nn, words), ENTRY(nn, texts), ENTRY(nn, commands), ENTRY(nn, moments), ENTRY(nn, guide), ENTRY(nn, rules),
    ENTRY(en, words), ENTRY(en, commands), ENTRY(en, moments), ENTRY(en, guide), ENTRY(en, rules),
};

struct treff_document treff_document_at(size_t index) {
    const struct treff_document end = {0};
    return index < sizeof documents / sizeof *documents ? documents[index] : end;
}
