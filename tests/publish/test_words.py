"""Text as words: the same in both languages, see tests/scripts/test_search_index.py."""

from __future__ import annotations

import pytest

from macros.publish import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Overfitting", ["overfitting"]),
        ("PyTorch and XGBoost", ["pytorch", "xgboost"]),
        ("scikit-learn", ["scikit", "learn", "scikitlearn"]),
        ("C++, c# or C", ["c++", "c#"]),
        ("a+b and abc++", ["abc"]),
        ("k-nearest", ["nearest", "knearest"]),
        ("k-means", ["kmeans"]),
        ("the k-th mean", ["th", "kth"]),
        ("train_test_split(X, y)", ["train", "test", "split", "traintestsplit"]),
        ("A/B test", ["test", "ab"]),
        ("a-b-c-d-e", ["a", "b", "c", "d", "e"]),
        ("fast.ai.", ["fast", "ai", "fastai"]),
        ("Géron, Aure\u0301lien", ["geron", "aurelien"]),
        ("a master's degree, a master\u2019s degree", ["masters", "degree", "masters", "degree"]),
        ("What is it?", ["what", "is", "it"]),
        ("R", ["r"]),
        ("in 2026, of 1234567 rows", ["2026", "rows"]),
        ("drift?", ["drift"]),
        ("drift:", ["drift"]),
        ("x" * 41 + " y2", ["y2"]),
        ("", []),
        ("... -- !", []),
        ("机器 学习", ["机器", "学习"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words.words(text) == expected
