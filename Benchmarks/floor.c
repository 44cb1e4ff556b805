/* floor FILE... - the floor that benchmarks are measured against: libxml2 parses each page into a tree, and no more. */
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>

static char *slurp(const char *path, long *size) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  fseek(file, 0, SEEK_END);
  *size = ftell(file);
  rewind(file);
  char *bytes = malloc(*size + 1);
  if (bytes != NULL && fread(bytes, 1, *size, file) != (size_t)*size) *size = -1;
  fclose(file);
  return bytes;
}

int main(int count, char **paths) {
  for (int i = 1; i < count; i++) {
    long size = 0;
    char *bytes = slurp(paths[i], &size);
    if (bytes == NULL || size < 0) return 1;
    htmlDocPtr page = htmlReadMemory(bytes, (int)size, NULL, NULL,
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    if (page != NULL) xmlFreeDoc(page);
    free(bytes);
  }
  xmlCleanupParser();
  return 0;
}
