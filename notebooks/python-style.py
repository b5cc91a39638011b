# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Look first, or ask forgiveness
#
# Two ways to write the same lookup in Python, with what each one costs and where each one breaks.
# [Python style](../skills/python-style.md) tells the story.

# %%
import math
from timeit import repeat


# %% tags=["cell:two_styles"]
def look_first(record, key):
    if key in record:
        return record[key]
    return None


def ask_forgiveness(record, key):
    try:
        return record[key]
    except KeyError:
        return None


# %% [markdown]
# How much work does each do? A dictionary that counts how often it is asked gives the same answer on every machine.


# %% tags=["cell:counting"]
class Counting(dict):
    asked = 0

    def __contains__(self, key):
        self.asked += 1
        return super().__contains__(key)

    def __getitem__(self, key):
        self.asked += 1
        return super().__getitem__(key)


# %% tags=["cell:asked"]
def times_asked(style, missing):
    records = [Counting() if i < missing else Counting(age=30)
               for i in range(1000)]
    for record in records:
        style(record, "age")
    return sum(record.asked for record in records)


for missing in (0, 100, 1000):
    print(f"{missing} of 1000 missing")
    print("  look first:     ", times_asked(look_first, missing), "lookups")
    print("  ask forgiveness:", times_asked(ask_forgiveness, missing),
          "lookups,", missing, "exceptions")

# %% [markdown]
# Asking costs little and catching costs more. How much more depends on the machine and on the version of Python, so the next number
# varies from run to run.


# %% tags=["number:slower_when_missing"]
def seconds(style, record):
    return min(repeat(lambda: style(record, "age"), number=20_000, repeat=7))


slower = seconds(ask_forgiveness, {}) / seconds(look_first, {})
round(slower, 1)

# %% [markdown]
# ## Between the look and the leap
#
# A cache that several workers share. To show the race on every run, this one throws its entry away right after somebody has looked, as
# another worker might.


# %% tags=["cell:race"]
class Shared(dict):
    def __contains__(self, key):
        found = super().__contains__(key)
        self.clear()  # another worker evicts the entry, now
        return found


for style in (look_first, ask_forgiveness):
    cache = Shared(model="v7")
    try:
        print(f"{style.__name__}: {style(cache, 'model')}")
    except KeyError:
        print(f"{style.__name__}: crashed, although it looked")

# %% [markdown]
# ## Is this text a number?
#
# A column from a log that somebody wants as a feature. The check and the conversion do not mean the same by "number".

# %% tags=["cell:numbers_in_text"]
TEXTS = ["7", "-1", "3.5", "1e3", "²", "", "n/a", "nan"]


def converts(text):
    try:
        float(text)
        return True
    except ValueError:
        return False


for text in TEXTS:
    print(
        f"{text!r:6} isdigit says {text.isdigit()!s:5}  "
        f"float {'takes it' if converts(text) else 'refuses'}"
    )

# %% [markdown]
# ## A net that is too wide
#
# The `try` was meant for a missing price. It also catches a currency that nobody has put into the table.

# %% tags=["cell:too_wide"]
RATES = {"EUR": 1.0, "USD": 0.9}
ORDERS = [{"price": "20", "currency": "EUR"},
          {"price": "30", "currency": "SEK"}, {"currency": "USD"}]


def wide(order):
    try:
        return float(order["price"]) * RATES[order["currency"]]
    except KeyError:
        return 0.0


def narrow(order):
    try:
        price = order["price"]
    except KeyError:
        return math.nan  # missing stays visible as missing
    # an unknown currency stops the run
    return float(price) * RATES[order["currency"]]


print("wide:  ", [wide(order) for order in ORDERS])
print("narrow:", [narrow(order) for order in ORDERS
                  if order["currency"] in RATES])

# %% [markdown]
# What the page says, held to the numbers:

# %%
assert times_asked(look_first, 0) == 2 * times_asked(ask_forgiveness, 0)
assert times_asked(look_first, 1000) == times_asked(ask_forgiveness, 1000)
assert slower > 1.5
wrong = [text for text in TEXTS if text.isdigit() != converts(text)]
assert wrong == ["-1", "3.5", "1e3", "²", "nan"] and math.isnan(float("nan"))
assert wide(ORDERS[1]) == wide(ORDERS[2]) == 0.0
unknown_stops = False
try:
    narrow(ORDERS[1])
except KeyError:
    unknown_stops = True
assert unknown_stops

# %% [markdown]
# ## To change and run in the page

# %% tags=["live:look_or_leap"]
# add one of your own
records = [{"price": 5}, {}, {"price": 0}, {"price": "12"}, {"price": "n/a"}]

look, leap = [], []
for record in records:
    if "price" in record and isinstance(record["price"], int):  # look first
        look.append(record["price"])
    else:
        look.append(None)

    try:  # ask forgiveness
        leap.append(int(record["price"]))
    except (KeyError, ValueError):
        leap.append(None)

print("look:", look)
print("leap:", leap)

# %% [markdown] tags=["exercise:to_number"]
# ### A number or nothing
#
# `to_number` gets text from a file. Give back the number, or `None` when the text is none. Commas as in `"1,200"` are allowed. Let other errors
# through: a list instead of text is a bug in the caller.

# %% [markdown] tags=["hint:to_number"]
# `isdigit` says no to `"-3"` and to `"2.5"`. Trying is the exact test: `float(text)` raises a `ValueError` when it cannot.

# %% [markdown] tags=["hint:to_number"]
# Catch `ValueError` only, and take the commas out with `text.replace(",", "")`.


# %% tags=["solution:to_number"]
def to_number(text):
    ### BEGIN SOLUTION
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None
    ### STARTER
    # return float(text) if text.isdigit() else None
    ### END SOLUTION


print(to_number("42"), to_number("1,200"), to_number("n/a"))

# %% tags=["check:to_number"]
assert to_number("42") == 42, "The text 42 is the number 42."
assert to_number("-3") == -3 and to_number("2.5") == 2.5, (
    "-3 and 2.5 are numbers too. isdigit refuses both: try, and do not look."
)
try:
    nothing = to_number("n/a")
except ValueError:
    nothing = "error"
assert nothing != "error", "The text n/a ends in a ValueError. Catch it and give back None."
assert nothing is None, f"The text n/a is no number: None. Yours is {nothing!r}."
assert to_number("1,200") == 1200, "Take the commas out before you convert: 1,200 is a number."
try:
    to_number([1])
    wide = True
except Exception:
    wide = False
assert not wide, "A list came in, and your function said nothing. The net is too wide: catch ValueError only."

# %% tags=["wrong:to_number:isdigit"] says="isdigit refuses both"
def to_number(text):
    return float(text) if text.isdigit() else None

# %% tags=["wrong:to_number:bare"] says="The net is too wide"
def to_number(text):
    try:
        return float(text.replace(",", ""))
    except Exception:
        return None

# %% tags=["wrong:to_number:zero"] says="is no number: None"
def to_number(text):
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return 0
