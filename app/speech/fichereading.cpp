// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/fichereading.h"

#include "fiche/sectiongroups.h"
#include "speech/reading.h"

namespace escale {
namespace {

class FicheReading {
public:
    FicheReading(const Fiche &fiche, const Translation &text, const PageWords &words)
        : m_fiche(fiche), m_text(text), m_words(words)
    {
    }

    QList<Utterance> read()
    {
        m_reading.plain(m_words.notice, m_words.language, UtteranceKind::Notice, {Part::Notice});
        own(m_text.title, UtteranceKind::Title, {Part::Title});
        own(m_text.brand, UtteranceKind::Text, {Part::Brand});
        own(m_text.abstract, UtteranceKind::Text, {Part::Abstract});
        blocks(m_text.what, {Part::What});
        m_reading.plain(m_words.missing, m_words.language, UtteranceKind::Notice, {Part::Missing});
        facts();
        for (const SectionList &list : sectionLists(m_text))
            group(list);
        places();
        return m_reading.take();
    }

private:
    void own(const QString &text, UtteranceKind kind, const TextPosition &place)
    {
        m_reading.plain(text, m_text.language, kind, place);
    }

    void facts()
    {
        if (!m_words.facts.isEmpty())
            m_reading.nextSection();
        for (int i = 0; i < m_words.facts.size(); ++i)
            m_reading.fact(m_words.facts.at(i), m_words.language, {Part::Fact, i});
    }

    void group(const SectionList &list)
    {
        switch (list.group) {
        case SectionGroup::Why:
            return group(m_words.why, {Part::WhyTitle}, *list.sections, {Part::Why}, false);
        case SectionGroup::How:
            return group(m_words.how, {Part::HowTitle}, *list.sections, {Part::How}, m_fiche.kind == Kind::Demarche);
        case SectionGroup::Next:
            return group(m_words.next, {Part::NextTitle}, *list.sections, {Part::Next}, false);
        case SectionGroup::Parts:
            return group({}, {}, *list.sections, {Part::Parts}, false);
        }
    }

    /// An empty title, of the group or of a section, is not said.
    void group(const QString &title, const TextPosition &titlePlace, const QList<Section> &sections, TextPosition place,
               bool numbered)
    {
        if (sections.isEmpty())
            return;
        m_reading.nextSection();
        m_reading.plain(title, m_words.language, UtteranceKind::Heading, titlePlace);
        for (int i = 0; i < sections.size(); ++i) {
            const Section &section = sections.at(i);
            if (i > 0)
                m_reading.nextSection();
            place.index = i;
            place.block = -1;
            if (numbered)
                m_reading.step(i + 1, section.title, m_text.language, place);
            else
                own(section.title, UtteranceKind::Heading, place);
            blocks(section.blocks, place);
        }
    }

    void blocks(const QList<Block> &list, TextPosition place)
    {
        for (int i = 0; i < list.size(); ++i) {
            const Block &block = list.at(i);
            place.block = i;
            if (block.kind == BlockKind::Callout)
                callout(block, place);
            else
                m_reading.block(block, m_text.language, UtteranceKind::Text, place);
        }
    }

    void callout(const Block &block, TextPosition place)
    {
        const QString &title = block.callout == CalloutKind::Important ? m_words.important : m_words.info;
        m_reading.plain(title, m_words.language, UtteranceKind::Callout, place);
        m_reading.block(block, m_text.language, UtteranceKind::Callout, place); // its own runs: none, by contract
        for (int i = 0; i < block.children.size(); ++i) {
            place.child = i;
            m_reading.block(block.children.at(i), m_text.language, UtteranceKind::Callout, place);
        }
    }

    void places()
    {
        if (m_fiche.places.isEmpty())
            return;
        m_reading.nextSection();
        m_reading.plain(m_words.places, m_words.language, UtteranceKind::Heading, {Part::PlacesTitle});
        for (int i = 0; i < m_fiche.places.size(); ++i)
            m_reading.place(m_fiche.places.at(i), {Part::Place, i});
    }

    const Fiche &m_fiche;
    const Translation &m_text;
    const PageWords &m_words;
    Reading m_reading;
};

} // namespace

QList<Utterance> utterancesOf(const Fiche &fiche, const Translation &translation, const PageWords &words)
{
    return FicheReading(fiche, translation, words).read();
}

QList<Utterance> utterancesOf(const QList<PageItem> &items)
{
    Reading reading;
    for (int i = 0; i < items.size(); ++i) {
        if (i > 0)
            reading.nextSection();
        reading.plain(items.at(i).text, items.at(i).language, items.at(i).kind, {Part::Item, i});
    }
    return reading.take();
}

} // namespace escale
