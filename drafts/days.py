"""The English names of the days and the months, and the patterns that find one."""

from __future__ import annotations

# Written down here because strftime would follow the locale.
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
MONTH = rf"(?:{'|'.join(MONTHS)})"
