// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/backgroundcall.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace escale {

void callApart(QObject &context, std::function<void()> work, std::function<void()> answer)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(&context), work = std::move(work), answer = std::move(answer)] {
            work();
            QMetaObject::invokeMethod(qApp, [guard, answer] {
                if (guard)
                    answer();
            });
        });
}

} // namespace escale
