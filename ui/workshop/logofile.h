// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of a person's own, made fit to be sent: only its pixels leave the computer. What else a file holds (where
// and when it was taken, by whom, comments) stays behind.
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace escale {

inline constexpr qint64 largestLogoFile = 10LL * 1024 * 1024; ///< bytes
inline constexpr int longestLogoSide = 8'000;                 ///< pixels of the file
inline constexpr int sentLogoSide = 600;                      ///< pixels at most of what is sent
inline constexpr int leastLogoSide = 32;

/// PNG of the file's picture, turned as the camera meant it and no larger than it is shown. The kind is judged by the
/// bytes, never by the name: PNG, JPEG, WebP and GIF (its first picture) are taken. Errors: NotFound (cannot be read),
/// BadAnswer (no such picture, too large, too small), each with a sentence. Takes its time; thread-safe.
Result<QByteArray> logoFrom(const QString &path);

} // namespace escale
