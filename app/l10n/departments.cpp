// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/departments.h"

#include <QFile>

/// The data is a library of its own; without this call a static link would leave it out.
static void usePlaceData()
{
    Q_INIT_RESOURCE(escale_place_data);
}

namespace escale {
namespace {

QList<Department> readDepartments()
{
    usePlaceData();
    QFile file(QStringLiteral(":/places/departements.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Department> list;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u'\t', Qt::SkipEmptyParts);
        if (!line.startsWith(u'#') && fields.size() == 3)
            list.append({fields[0].trimmed(), fields[1].trimmed(), fields[2].trimmed()});
    }
    return list;
}

QStringView withoutLeadingZeros(QStringView code)
{
    while (code.size() > 1 && code.front() == u'0')
        code = code.sliced(1);
    return code;
}

} // namespace

const QList<Department> &departments()
{
    static const QList<Department> list = readDepartments();
    return list;
}

const Department *departmentFromFeed(QStringView item)
{
    const qsizetype dash = item.indexOf(QLatin1String(" - "));
    const QStringView code = withoutLeadingZeros((dash < 0 ? item : item.first(dash)).trimmed());
    for (const Department &department : departments()) {
        if (withoutLeadingZeros(department.code).compare(code, Qt::CaseInsensitive) == 0)
            return &department;
    }
    const QStringView name = (dash < 0 ? item : item.sliced(dash + 3)).trimmed();
    for (const Department &department : departments()) {
        if (name == department.name)
            return &department;
    }
    return nullptr;
}

QString feedForm(const Department &department)
{
    return QStringLiteral("%1 - %2").arg(withoutLeadingZeros(department.code), department.name);
}

QString displayName(const Department &department)
{
    return QStringLiteral("%1 (%2)").arg(department.name, department.code);
}

} // namespace escale
