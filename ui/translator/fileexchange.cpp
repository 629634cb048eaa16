// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/fileexchange.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace escale {
namespace {

/// As the dialog shows it: what it is for, then its files.
QString nameOf(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Xliff1:
        break;
    case ExchangeFormat::Xliff2:
        return QStringLiteral("XLIFF 2.0 (*.xlf)");
    case ExchangeFormat::Table:
        return QCoreApplication::translate("translator", "Table for an office program (*.html)");
    case ExchangeFormat::Markdown:
        return QStringLiteral("Markdown (*.md)");
    case ExchangeFormat::OmegaT:
        return QCoreApplication::translate("translator", "For OmegaT: XLIFF 1.2, French to be written over (*.xlf)");
    }
    return QStringLiteral("XLIFF 1.2 (*.xlf)");
}

/// With this suffix. The name that was offered is of the first format, and a dialog of the system may leave it so.
/// Nothing is written over that was not asked about.
QString freeName(const QString &path, const QString &suffix)
{
    if (path.endsWith(suffix, Qt::CaseInsensitive))
        return path;
    QString base = path;
    for (const char *other : {".xlf", ".xliff", ".html", ".htm", ".md", ".markdown"}) {
        if (base.endsWith(QLatin1String(other), Qt::CaseInsensitive)) {
            base.chop(static_cast<qsizetype>(qstrlen(other)));
            break;
        }
    }
    QString name = base + suffix;
    for (int number = 2; QFile::exists(name); ++number)
        name = base + u'-' + QString::number(number) + suffix;
    return name;
}

constexpr ExchangeFormat formats[] = {ExchangeFormat::Xliff1, ExchangeFormat::Xliff2, ExchangeFormat::OmegaT,
                                      ExchangeFormat::Table, ExchangeFormat::Markdown};

} // namespace

QString FileExchange::askAndSave(QWidget *parent) const
{
    QStringList names;
    for (const ExchangeFormat format : formats)
        names.append(nameOf(format));
    const QString base = m_desk.draft()->fiche() + u'.' + code(m_desk.language());
    QString chosen = names.first();
    const QString path =
        QFileDialog::getSaveFileName(parent, QCoreApplication::translate("translator", "Save for another tool"),
                                     base + QStringLiteral(".xlf"), names.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return {};
    const ExchangeFormat format = formats[std::max<qsizetype>(0, names.indexOf(chosen))];
    return saveChosen(path, format);
}

QString FileExchange::askAndTake(QWidget *parent) const
{
    const QString path = QFileDialog::getOpenFileName(
        parent, QCoreApplication::translate("translator", "Take in a file of another tool"), {},
        QStringLiteral("XLIFF, HTML, Markdown (*.xlf *.xliff *.html *.htm *.md *.markdown);;*"));
    return path.isEmpty() ? QString() : takeFrom(path);
}

QString FileExchange::saveChosen(const QString &path, ExchangeFormat format) const
{
    const QString own = freeName(path, u'.' + QString(suffixOf(format)));
    const QString trouble = saveTo(own, format);
    return trouble.isEmpty() ? QCoreApplication::translate("translator", "Saved as %1.").arg(QFileInfo(own).fileName())
                             : trouble;
}

QString FileExchange::saveTo(const QString &path, ExchangeFormat format) const
{
    const QByteArray bytes = m_desk.fileFor(format);
    QSaveFile file(path);
    const bool written =
        !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString()
                   : QCoreApplication::translate("translator", "The file could not be written. Choose another folder.");
}

QString FileExchange::takeFrom(const QString &path) const
{
    constexpr qint64 most = 64'000'000; // bytes; exchangexml.h takes half of it
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QCoreApplication::translate("translator", "The file cannot be read. Choose another one.");
    const auto taken = m_desk.takeFile(file.read(most));
    if (!taken)
        return taken.error().sentence;
    QString sentence = QCoreApplication::translate("translator", "Taken in as drafts: %1. Look at each and confirm it.")
                           .arg(taken->changed.size());
    if (taken->changed.isEmpty() && !taken->kept.isEmpty())
        sentence.clear();
    else if (taken->changed.isEmpty())
        sentence = QCoreApplication::translate("translator", "Nothing in this file is new here.");
    if (!taken->stale.isEmpty())
        sentence += u' ' + QCoreApplication::translate("translator", "Made of another French text, and not taken: %1.")
                               .arg(taken->stale.size());
    if (!taken->kept.isEmpty())
        sentence +=
            u' ' +
            QCoreApplication::translate("translator", "Confirmed here, and not taken: %1.").arg(taken->kept.size());
    return sentence.trimmed();
}

} // namespace escale
