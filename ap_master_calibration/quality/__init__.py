"""How good frames and masters are: the check of every frame, the certificate of every master."""
