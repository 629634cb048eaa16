// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshot.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QEventLoop>
#include <QPainter>
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
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QDialog *dialog : window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly)) {
        if (!dialog->isVisible())
            continue;
        // What is still being made of it: a dialog says so itself.
        constexpr qint64 longest = 20'000;
        for (const QDeadlineTimer limit(longest); dialog->property("unsettled").toBool() && !limit.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        const QPixmap over = dialog->grab();
        const QSize size = over.size() / over.devicePixelRatio();
        painter.drawPixmap(QPoint((window.width() - size.width()) / 2, (window.height() - size.height()) / 2), over);
    }
    painter.end();
    if (picture.save(file, "PNG"))
        return true;
    std::fprintf(stderr, "The screenshot could not be written to %s.\n", qUtf8Printable(file));
    return false;
}

} // namespace escale
