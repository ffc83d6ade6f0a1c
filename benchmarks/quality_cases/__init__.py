"""What `benchmarks/quality.py` judges: invented texts with marked details, the changes made to them, and cases of real documents."""
