// Doors to libedit for Swift: what Swift cannot call by itself, each with its reason. Nothing else belongs here.
#ifndef TREFF_CEDITLINE_H
#define TREFF_CEDITLINE_H

#include <histedit.h>

// el_wset is variadic; EL_GETCFN takes a function pointer.
static inline int editline_set_reader(EditLine *editor, el_rfunc_t reader) {
    return el_wset(editor, EL_GETCFN, reader);
}

// el_wset is variadic; EL_CLIENTDATA takes a pointer.
static inline int editline_set_client(EditLine *editor, void *client) {
    return el_wset(editor, EL_CLIENTDATA, client);
}

// el_wget is variadic; EL_CLIENTDATA fills in a pointer.
static inline void *editline_client(EditLine *editor) {
    void *client = NULL;
    return el_wget(editor, EL_CLIENTDATA, &client) == 0 ? client : NULL;
}

// el_wset is variadic; EL_TERMINAL takes a narrow string even in its wide form.
static inline int editline_set_terminal(EditLine *editor, const char *name) {
    return el_wset(editor, EL_TERMINAL, name);
}

// el_wset is variadic; EL_EDITOR takes a wide string.
static inline int editline_use_emacs_keys(EditLine *editor) {
    return el_wset(editor, EL_EDITOR, L"emacs");
}

// el_wset is variadic; EL_BIND takes a list of wide strings that ends with NULL.
static inline int editline_bind(EditLine *editor, const wchar_t *key, const wchar_t *command) {
    return el_wset(editor, EL_BIND, key, command, NULL);
}

// el_wset is variadic; EL_SETTY takes a list of wide strings that ends with NULL.
static inline int editline_set_mode(EditLine *editor, const wchar_t *when, const wchar_t *mode) {
    return el_wset(editor, EL_SETTY, when, mode, NULL);
}

// el_wget is variadic; EL_GETTC wants a writable name and fills in a pointer.
static inline const char *editline_capability(EditLine *editor, char *name) {
    char *value = NULL;
    return el_wget(editor, EL_GETTC, name, &value) == 0 ? value : NULL;
}

// history_w is itself handed over as an argument, and a variadic function has no value in Swift.
static inline int editline_use_history(EditLine *editor, HistoryW *history) {
    return el_wset(editor, EL_HIST, history_w, history);
}

// history_w is variadic; H_SETSIZE takes a number.
static inline int editline_history_limit(HistoryW *history, int lines) {
    HistEventW event;
    return history_w(history, &event, H_SETSIZE, lines);
}

// history_w is variadic; H_SETUNIQUE takes a number.
static inline int editline_history_skip_repeats(HistoryW *history) {
    HistEventW event;
    return history_w(history, &event, H_SETUNIQUE, 1);
}

// history_w is variadic; H_ENTER takes a wide string.
static inline int editline_history_add(HistoryW *history, const wchar_t *line) {
    HistEventW event;
    return history_w(history, &event, H_ENTER, line);
}

#endif
