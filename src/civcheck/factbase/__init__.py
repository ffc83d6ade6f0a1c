"""The fact base: YAML files on one side, Facts and a search index on the other."""
