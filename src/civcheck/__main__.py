"""`python -m civcheck` is the same as `civcheck`."""

from civcheck.cli.main import main

if __name__ == "__main__":
    main()
