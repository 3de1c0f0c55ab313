"""crosscheck's own checkers, a package a family; each family is a plugin like any other."""
