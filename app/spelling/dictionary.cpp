// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"

#include <QFile>
#include <QStandardPaths>
#include <hunspell.hxx>

namespace escale {
namespace {

/// The names of a language's dictionary, as LibreOffice's packages have them; the first that is there.
QStringList namesOf(Language language)
{
    switch (language) {
    case Language::Fr:
        return {QStringLiteral("fr_FR"), QStringLiteral("fr"), QStringLiteral("fr-classique")};
    case Language::En:
        return {QStringLiteral("en_GB"), QStringLiteral("en_US")};
    case Language::Uk:
        return {QStringLiteral("uk_UA")};
    case Language::Ru:
        return {QStringLiteral("ru_RU")};
    case Language::Ar:
        return {QStringLiteral("ar")};
    case Language::Fa:
        return {QStringLiteral("fa_IR"), QStringLiteral("fa")};
    case Language::Ps:
        return {QStringLiteral("ps_AF"), QStringLiteral("ps")};
    case Language::Ti:
        return {QStringLiteral("ti_ER"), QStringLiteral("ti")};
    }
    return {};
}

/// As dictionaries write words: one apostrophe, no invisible hyphens.
std::string asWritten(QString word)
{
    word.replace(u'’', u'\'').replace(u'ʼ', u'\'').replace(u'\u2011', u'-').remove(u'\u00ad');
    return word.toStdString();
}

} // namespace

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell) : m_hunspell(std::move(hunspell)) {}

Dictionary::~Dictionary() = default;

QStringList Dictionary::systemFolders()
{
    QStringList folders;
    for (const char *name : {"hunspell", "myspell"})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QLatin1String(name),
                                             QStandardPaths::LocateDirectory);
    return folders;
}

QString Dictionary::packageOf(Language language)
{
    switch (language) {
    case Language::Fr:
        return QStringLiteral("hunspell-fr");
    case Language::En:
        return QStringLiteral("hunspell-en-gb");
    case Language::Uk:
        return QStringLiteral("hunspell-uk");
    case Language::Ru:
        return QStringLiteral("hunspell-ru");
    case Language::Ar:
        return QStringLiteral("hunspell-ar");
    case Language::Fa:
        return QStringLiteral("myspell-fa");
    case Language::Ps:
    case Language::Ti:
        break;
    }
    return {};
}

std::unique_ptr<Dictionary> Dictionary::open(Language language, const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const QString &name : namesOf(language)) {
            const QString affixes = folder + u'/' + name + QStringLiteral(".aff");
            const QString words = folder + u'/' + name + QStringLiteral(".dic");
            // hunspell says nothing of files that are not there.
            if (!QFile::exists(affixes) || !QFile::exists(words))
                continue;
            auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(affixes).constData(),
                                                       QFile::encodeName(words).constData());
            if (hunspell->get_dict_encoding() == "UTF-8")
                return std::unique_ptr<Dictionary>(new Dictionary(std::move(hunspell)));
        }
    }
    return nullptr;
}

bool Dictionary::knows(const QString &word) const
{
    if (m_hunspell->spell(asWritten(word)))
        return true;
    QString plain = word;
    const QStringList parts = plain.replace(u'\u2011', u'-').split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(),
                                           [this](const QString &part) { return m_hunspell->spell(asWritten(part)); });
}

QStringList Dictionary::suggestions(const QString &word, qsizetype most) const
{
    // The text keeps the apostrophe it has.
    const bool curved = word.contains(u'’') || !word.contains(u'\'');
    QStringList list;
    for (const std::string &each : m_hunspell->suggest(asWritten(word))) {
        if (list.size() == most)
            break;
        QString found = QString::fromStdString(each);
        if (curved)
            found.replace(u'\'', u'’');
        if (!list.contains(found))
            list.append(found);
    }
    return list;
}

void Dictionary::add(const QString &word)
{
    m_hunspell->add(asWritten(word));
}

} // namespace escale
