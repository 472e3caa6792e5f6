//! Calendar days and months, as numbers that compare in the order of time.

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The month it lies in.
    pub month: Month,
    /// The day of that month, 1 to 31.
    pub day: u8,
}

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year, 1900 to 2999.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
}

impl Date {
    /// Before all others.
    pub const FIRST: Self = Self { month: Month { year: 1900, month: 1 }, day: 1 };

    /// Reads `2027-09-01`; nothing for a day that does not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.rsplit_once('-')?;
        let month = Month::parse(month)?;
        let day = two_digits(day)?;
        (1..=month.days()).contains(&day).then_some(Self { month, day })
    }

    /// The day as one number: 20270901.
    #[must_use]
    pub fn number(self) -> i32 {
        self.month.number() * 100 + i32::from(self.day)
    }

    /// The least number that a later day has.
    #[must_use]
    pub fn next_number(self) -> i32 {
        self.number() + 1
    }
}

impl Month {
    /// Reads `2027-09`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Self::new(year.parse().ok()?, two_digits(month)?)
    }

    /// The month of a year; nothing outside 1900 to 2999.
    #[must_use]
    pub fn new(year: i32, month: u8) -> Option<Self> {
        ((1900..3000).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The month as one number: 202709.
    #[must_use]
    pub fn number(self) -> i32 {
        self.year * 100 + i32::from(self.month)
    }

    /// The month with this [`number`](Self::number).
    #[must_use]
    pub fn from_number(number: i32) -> Option<Self> {
        Self::new(number / 100, u8::try_from(number % 100).ok()?)
    }

    /// The month after this one.
    #[must_use]
    pub fn next(self) -> Self {
        if self.month == 12 { Self { year: self.year + 1, month: 1 } } else { Self { month: self.month + 1, ..self } }
    }

    /// The month before this one.
    #[must_use]
    pub fn previous(self) -> Self {
        if self.month == 1 { Self { year: self.year - 1, month: 12 } } else { Self { month: self.month - 1, ..self } }
    }

    /// The same month some years on.
    #[must_use]
    pub fn plus_years(self, years: i32) -> Self {
        Self { year: self.year + years, ..self }
    }

    fn days(self) -> u8 {
        match self.month {
            2 if self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

fn two_digits(text: &str) -> Option<u8> {
    if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}
