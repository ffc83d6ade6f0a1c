"""Headings of what says again what stands in the chapters."""

from __future__ import annotations

from typing import Final

SUMMARY_HEADINGS: Final = (
    "abstract", "summary", "executive summary", "overview", "at a glance", "highlights", "key findings", "key points", "key messages",
    "main findings", "main points", "in brief", "conclusion", "conclusions", "recap", "preface", "foreword", "press release",
    "摘要", "概要", "概述", "提要", "要点", "要點", "综述", "綜述", "概览", "概覽", "结论", "結論",
    "结语", "結語", "总结", "總結", "小结", "小結", "前言", "序言", "导语", "導語", "亮点", "亮點",
)  # fmt: skip
"""In small letters; a heading is one of a summary where it holds one of them as words."""
