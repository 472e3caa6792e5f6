//! Numbers that look random and are the same everywhere (SplitMix64), for whatever tests and benchmarks make up.

/// Where in the row of numbers it is.
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// A row of its own for every seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A row of its own for every input (FNV-1a), so that an input alone tells what happens with it.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mixed = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        Self(bytes.iter().fold(0xcbf2_9ce4_8422_2325, mixed))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one; 0 below 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or(0)
    }

    /// A byte.
    pub fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap_or(0)
    }

    /// Something that happens this often out of a hundred times.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of these.
    ///
    /// # Panics
    /// When there is none.
    #[allow(clippy::indexing_slicing, reason = "the number is a place in the list")]
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// One of these, the earlier ones more often: in real catalogues a few choices make most of the rules.
    ///
    /// # Panics
    /// When there is none.
    #[allow(clippy::indexing_slicing, reason = "the smaller of two places in the list is one")]
    pub fn pick_early<T: Copy>(&mut self, from: &[T]) -> T {
        let place = self.below(from.len()).min(self.below(from.len()));
        from[place]
    }
}
