// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/propernames.h"

#include "search/wordforms.h"

#include <QFile>
#include <QSet>

namespace escale {

bool isOnlyAName(const QString &folded)
{
    static const QSet<QString> *const names = [] {
        (void)WordForms::builtIn();    // the resource is registered there
        auto *all = new QSet<QString>; // never deleted: other static objects may ask while they go
        QFile file(QStringLiteral(":/wordforms/names-fr.txt"));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString &name : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
                all->insert(name);
        }
        return all;
    }();
    return names->contains(folded);
}

} // namespace escale
