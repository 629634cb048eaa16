// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clipboardclearing.h"

#include <QClipboard>
#include <array>

namespace escale {
namespace {

template <typename Wanted> void clearWhere(QClipboard &clipboard, const Wanted &wanted)
{
    constexpr std::array modes{QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer};
    for (const QClipboard::Mode mode : modes) {
        const bool there =
            mode == QClipboard::Clipboard ||
            (mode == QClipboard::Selection ? clipboard.supportsSelection() : clipboard.supportsFindBuffer());
        if (there && wanted(mode))
            clipboard.clear(mode);
    }
}

bool isOwn(const QClipboard &clipboard, QClipboard::Mode mode)
{
    switch (mode) {
    case QClipboard::Clipboard:
        return clipboard.ownsClipboard();
    case QClipboard::Selection:
        return clipboard.ownsSelection();
    case QClipboard::FindBuffer:
        return clipboard.ownsFindBuffer();
    }
    return false;
}

} // namespace

void clearClipboards(QClipboard &clipboard)
{
    clearWhere(clipboard, [](QClipboard::Mode) { return true; });
}

void clearOwnClipboards(QClipboard &clipboard, const std::function<bool(const QString &)> &ours)
{
    clearWhere(clipboard, [&](QClipboard::Mode mode) { return isOwn(clipboard, mode) || ours(clipboard.text(mode)); });
}

} // namespace escale
