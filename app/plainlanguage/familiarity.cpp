// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/familiarity.h"

#include "fiche/sectiongroups.h"
#include "plainlanguage/analysis.h"

#include <QFile>

namespace escale {

void Familiarity::count(const Translation &text, const WordForms &forms)
{
    QStringList all{text.title, text.abstract, plainText(text.what)};
    for (const SectionList &list : sectionLists(text)) {
        for (const Section &section : *list.sections)
            all << section.title << plainText(section.blocks);
    }
    QSet<QString> lemmas;
    for (const PlainWord &word : wordsOf(all.join(u'\n'), forms))
        lemmas.unite(QSet<QString>(word.lemmas.begin(), word.lemmas.end()));
    for (const QString &lemma : lemmas)
        ++m_documents[lemma];
    ++m_texts;
}

double Familiarity::share(const QString &lemma) const
{
    return m_texts == 0 ? 0 : static_cast<double>(m_documents.value(lemma)) / m_texts;
}

bool Familiarity::isListed(const QString &lemma)
{
    static const QSet<QString> words = [] {
        QSet<QString> read;
        QFile file(u":/plainlanguage/frequent.txt"_qs);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of frequent words is not in the program");
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.startsWith(u'#'))
                for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                    read.insert(word);
        }
        return read;
    }();
    return words.contains(lemma);
}

} // namespace escale
