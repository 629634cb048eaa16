// SPDX-License-Identifier: GPL-3.0-or-later
// escale-rasterise: one picture in, its pixels out (feed/rasterprotocol.h). Nobody starts it by hand.
#include "feed/rasterprotocol.h"
#include "rasterise/confinement.h"
#include "rasterise/drawing.h"

#include <QByteArray>
#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace escale;

namespace {

/// More than the door lets in (feed/picture.h) never comes.
constexpr std::size_t longest = 1024 * 1024;

int ended(RasteriserExit how)
{
    return static_cast<int>(how);
}

} // namespace

int main()
{
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loops ask for less
    if (!confineThisProcess(rasteriseBounds))
        return ended(RasteriserExit::NoBudget);
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    QByteArray picture(longest, Qt::Uninitialized);
    picture.truncate(static_cast<qsizetype>(std::fread(picture.data(), 1, longest, stdin)));
    const auto opacity = opacityOf(picture, maskSide);
    if (!opacity)
        return ended(RasteriserExit::NotDrawable);
    const auto size = static_cast<std::size_t>(opacity->size());
    const bool written = std::fwrite(opacity->constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    return ended(written ? RasteriserExit::Drawn : RasteriserExit::NotDrawable);
}
