/* floor-archive FILE.warc.gz - the floor for archives: zlib unpacks every record, libxml2 parses its page into a tree, and no more. */
#define _GNU_SOURCE
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static char line[1 << 16];

int main(int count, char **paths) {
  char *page = NULL;
  size_t room = 0;
  for (int i = 1; i < count; i++) {
    gzFile file = gzopen(paths[i], "rb");
    if (file == NULL) return 1;
    gzbuffer(file, 1 << 18);
    while (gzgets(file, line, sizeof line) != NULL) {
      if (strncmp(line, "WARC/", 5) != 0) continue;
      size_t length = 0;
      while (gzgets(file, line, sizeof line) != NULL && line[0] != '\r')
        if (strncasecmp(line, "Content-Length:", 15) == 0) length = strtoul(line + 15, NULL, 10);
      if (length > room) page = realloc(page, room = length * 2);
      if (page == NULL || gzfread(page, 1, length, file) != length) return 1;
      char *body = memmem(page, length, "\r\n\r\n", 4);
      if (body == NULL) continue;
      body += 4;
      htmlDocPtr tree = htmlReadMemory(body, (int)(page + length - body), NULL, "utf-8",
          HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
      if (tree != NULL) xmlFreeDoc(tree);
    }
    gzclose(file);
  }
  free(page);
  xmlCleanupParser();
  return 0;
}
