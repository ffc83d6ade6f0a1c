"""What sentences, captions, boxes and tables tell to have happened to one thing, each way of telling in a module of its own."""
