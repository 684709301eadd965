// libyaml: its parser, which says with each event where it stands in the text.
#include <yaml.h>
