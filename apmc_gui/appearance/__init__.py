"""How the window looks: themes, and icons in their colours."""
