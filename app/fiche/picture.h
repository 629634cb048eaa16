// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture as bytes, made harmless at the door (feed/picture.h). Nobody below the windows can draw it.
#pragma once

#include <QByteArray>

namespace escale {

enum class PictureKind : quint8 {
    None, ///< no picture, or one that cannot be used
    Svg,  ///< a drawing of shapes alone: no script, no style, no text, no reference to anything
    Png,
};

struct Picture {
    PictureKind kind = PictureKind::None;
    QByteArray content; ///< empty for None

    friend bool operator==(const Picture &, const Picture &) = default;
};

} // namespace escale
