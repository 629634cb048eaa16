// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshot.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPixmap>
#include <cstdio>

namespace escale {

void settle(LibraryService &library, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        QEventLoop loop;
        // Questions are answered in order: this one comes after all before it.
        library.status(&loop, [&loop](const Result<LibraryStatus> &) { loop.quit(); });
        loop.exec();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

bool saveScreenshot(QWidget &window, const QString &file)
{
    if (window.grab().save(file, "PNG"))
        return true;
    std::fprintf(stderr, "The screenshot could not be written to %s.\n", qUtf8Printable(file));
    return false;
}

} // namespace escale
