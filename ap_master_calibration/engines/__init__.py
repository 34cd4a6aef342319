"""The engines: each makes the masters of a plan in a child process."""
