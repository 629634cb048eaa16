// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/isolate.h"

namespace escale {
namespace {

constexpr QChar leftToRightIsolate(0x2066), firstStrongIsolate(0x2068), endOfIsolate(0x2069);

} // namespace

QString isolated(const QString &text, Qt::LayoutDirection around)
{
    const bool rightToLeft = text.isRightToLeft();
    if (rightToLeft == (around == Qt::RightToLeft))
        return text;
    return firstStrongIsolate + text + endOfIsolate;
}

QString isolatedLeftToRight(const QString &text)
{
    return leftToRightIsolate + text + endOfIsolate;
}

QString withoutIsolates(QString text)
{
    return text.removeIf([](QChar c) { return c >= leftToRightIsolate && c <= endOfIsolate; });
}

} // namespace escale
