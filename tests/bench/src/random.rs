//! Numbers that look random and are the same everywhere (SplitMix64).

/// Where in the row of numbers it is.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Something that happens this often out of a hundred times.
    pub(crate) fn percent(&mut self, chance: u64) -> bool {
        self.next() % 100 < chance
    }

    /// One of these, the earlier ones more often: in real catalogues a few choices make most of the rules.
    #[allow(clippy::indexing_slicing, reason = "the remainder is a place in the list; none of the lists is empty")]
    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        let choices = from.len() as u64;
        let place = (self.next() % choices).min(self.next() % choices);
        from[usize::try_from(place).unwrap_or(0)]
    }
}
