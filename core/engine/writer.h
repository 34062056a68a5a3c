/* A writer of one encoding, which fsp_encode drives. Not for callers. */
#ifndef FASPAY_ENGINE_WRITER_H
#define FASPAY_ENGINE_WRITER_H

#include "encode.h"

typedef struct fsp_writer {
	fsp_buffer *out;
	bool first;                       /* no separator is needed before the next value */
	bool ascii;                       /* characters beyond ASCII are escaped */
	bool bare;                        /* the next value is a number */
	const fsp_field *fields;          /* the message's rows and values, for what the caller adds to it */
	const fsp_slot *slots;
	const fsp_node *members;          /* what the caller adds, or NULL */
	bool named_elements;              /* the elements of a list carry the list's name */
	/* open and close are NULL where the encoding cannot nest. */
	void (*open)(struct fsp_writer *w, fsp_view name, bool list);
	void (*close)(struct fsp_writer *w, fsp_view name, bool list);
	void (*value)(struct fsp_writer *w, fsp_view name, fsp_view text);
} fsp_writer;

/* False: this encoding is not written here. */
bool fsp_writer_init(fsp_writer *w, fsp_encoding encoding, fsp_buffer *out);

#endif
