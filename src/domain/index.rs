//! Finds entries of a list by what they hold. One piece of code for lists of all kinds: what is compared stays with the
//! list, here are only hashes and places.

use std::hash::{Hash, Hasher};

/// Where the entries of a list stand, by hash.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    /// The hash of every entry, in the order of the list.
    hashes: Vec<u32>,
    /// Places in the list plus one, or zero. A power of two in number, at most half of them taken.
    slots: Vec<u32>,
}

impl Index {
    /// The place of the entry with this hash that `is_it` accepts.
    pub fn find(&self, hash: u32, is_it: &mut dyn FnMut(usize) -> bool) -> Option<usize> {
        let mut slot = self.first_slot(hash)?;
        loop {
            let place = (*self.slots.get(slot)?).checked_sub(1)? as usize;
            if self.hashes.get(place) == Some(&hash) && is_it(place) {
                return Some(place);
            }
            slot = self.following(slot);
        }
    }

    /// Adds the next entry of the list.
    pub fn push(&mut self, hash: u32) {
        self.hashes.push(hash);
        if self.hashes.len() * 2 <= self.slots.len() {
            self.fill_slot(hash, self.hashes.len());
            return;
        }
        self.slots = vec![0; (self.hashes.len() * 4).next_power_of_two()];
        for (place, hash) in std::mem::take(&mut self.hashes).into_iter().enumerate() {
            self.fill_slot(hash, place + 1);
            self.hashes.push(hash);
        }
    }

    fn fill_slot(&mut self, hash: u32, place: usize) {
        let Some(mut slot) = self.first_slot(hash) else { return };
        while self.slots.get(slot).is_some_and(|taken| *taken != 0) {
            slot = self.following(slot);
        }
        if let Some(free) = self.slots.get_mut(slot) {
            *free = u32::try_from(place).unwrap_or(0);
        }
    }

    fn first_slot(&self, hash: u32) -> Option<usize> {
        Some(hash as usize & self.slots.len().checked_sub(1)?)
    }

    fn following(&self, slot: usize) -> usize {
        (slot + 1) & (self.slots.len() - 1)
    }
}

/// The hash of a value, the same in every run. It is no defence against content that is made to collide: that only makes
/// its own page slow.
pub fn hash(value: &(impl Hash + ?Sized)) -> u32 {
    let mut hasher = Words(0x811c_9dc5);
    value.hash(&mut hasher);
    // Places are taken from the lowest bits, so the others come down.
    let mixed = (hasher.0 ^ (hasher.0 >> 15)).wrapping_mul(0x2c1b_3c6d);
    mixed ^ (mixed >> 13)
}

/// Takes in a word at a time.
struct Words(u32);

impl Words {
    fn take(&mut self, word: u32) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b1);
    }
}

impl Hasher for Words {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<4>();
        words.iter().for_each(|word| self.take(u32::from_le_bytes(*word)));
        rest.iter().for_each(|byte| self.take(u32::from(*byte)));
    }

    fn write_u32(&mut self, word: u32) {
        self.take(word);
    }

    fn finish(&self) -> u64 {
        u64::from(self.0)
    }
}
