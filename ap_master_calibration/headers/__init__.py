"""Raw headers -> frames: text becomes numbers, dates and kinds here, once."""
