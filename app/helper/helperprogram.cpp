// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/helperprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace escale {

QString helperProgram(const QString &name)
{
#ifdef Q_OS_WIN
    const QString file = name + QStringLiteral(".exe");
#else
    const QString &file = name;
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {QStringLiteral("."), QStringLiteral("../libexec/escale")}) {
        const QFileInfo program(QDir::cleanPath(here.filePath(folder + u'/' + file)));
        if (program.isFile() && program.isExecutable())
            return program.absoluteFilePath();
    }
    return {};
}

} // namespace escale
