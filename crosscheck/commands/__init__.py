"""The commands of ``crosscheck``, one idea a file; whatever is slow to import is imported inside them."""
