// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/departments.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

QString withoutZero(QString code)
{
    return code.startsWith(u'0') ? code.mid(1) : code;
}

} // namespace

std::optional<QStringList> departmentsFromText(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^([0-9]{1,3}|2[AB])$"));
    QStringList codes;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString one = part.trimmed().toUpper();
        if (!code.match(one).hasMatch())
            return std::nullopt;
        codes << withoutZero(one);
    }
    return codes;
}

bool isForDepartments(const Metadata &metadata, const QStringList &codes)
{
    if (codes.isEmpty() || metadata.location.where != Where::Departments)
        return true;
    const QStringList &named = metadata.location.departments;
    return std::any_of(named.begin(), named.end(), [&codes](const QString &item) {
        const QString code = withoutZero(item.section(u" - "_qs, 0, 0).trimmed().toUpper());
        return codes.contains(code) || code == QLatin1String("ALL");
    });
}

} // namespace escale
