/* Included before every file of a core that holds all mutants. It includes nothing, since files choose what headers declare.
 * mutant_choice.h, at the end of one of these files, has the rest. */
#ifndef MUTANT_H
#define MUTANT_H

extern int mutant_chosen;
extern unsigned char *mutant_reached;

static inline int mutant_is(int number)
{
	mutant_reached[number] = 1;
	return mutant_chosen == number;
}

#endif
