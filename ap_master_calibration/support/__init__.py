"""What the operating system needs: processes, files on Windows, frozen bundles, settings."""
