"""Quotations: what stands in quotation marks or is reported, what it is by form, and who says it.

`reading` reads them, `found` holds what is found; whoever wants marks in pairs alone takes `marks`, and loads nothing else.
"""
