// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/systemworker.h"

#include "sound/systempace.h"

namespace escale {
namespace {

/// The engine's locales for our languages: France and Britain before others, then the first of each.
QHash<Language, QLocale> localesOf(const QTextToSpeech &engine)
{
    QHash<Language, QLocale> chosen;
    const QList<QLocale> available = engine.availableLocales();
    for (const Language language : allLanguages) {
        const QLocale ours = localeOf(language);
        for (const QLocale &locale : available) {
            if (locale.language() != ours.language())
                continue;
            if (!chosen.contains(language) || locale.territory() == ours.territory())
                chosen.insert(language, locale);
        }
    }
    return chosen;
}

} // namespace

void SystemWorker::create()
{
    m_ticket = 0;
    m_engine.reset();
    if (QTextToSpeech::availableEngines().isEmpty()) {
        Q_EMIT gone();
        return;
    }
    m_engine = std::make_unique<QTextToSpeech>();
    if (m_engine->state() == QTextToSpeech::Error) {
        m_engine.reset();
        Q_EMIT gone();
        return;
    }
    m_locales = localesOf(*m_engine);
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &SystemWorker::stateChanged);
    LanguageSet languages;
    for (auto it = m_locales.keyBegin(); it != m_locales.keyEnd(); ++it)
        languages.insert(*it);
    Q_EMIT ready(languages);
}

void SystemWorker::speak(quint64 ticket, const Phrase &phrase, const Manner &manner)
{
    if (!m_engine || !m_locales.contains(phrase.language)) {
        Q_EMIT gone();
        return;
    }
    stop();
    m_ticket = ticket;
    const QLocale locale = m_locales.value(phrase.language);
    if (m_engine->locale() != locale)
        m_engine->setLocale(locale); // only ever one that is available: any other would be ignored in silence
    m_engine->setRate(systemRate(phrase.language, manner.wordsPerMinute));
    m_engine->setVolume(manner.volume);
    m_engine->say(phrase.text);
}

void SystemWorker::stateChanged(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Error) {
        m_ticket = 0;
        Q_EMIT gone();
        return;
    }
    if (m_ticket == 0)
        return;
    if (state == QTextToSpeech::Speaking && !m_speaking) {
        m_speaking = true;
        Q_EMIT started(m_ticket);
    } else if (state == QTextToSpeech::Ready && m_speaking) {
        m_speaking = false;
        Q_EMIT finished(std::exchange(m_ticket, 0));
    }
}

void SystemWorker::stop()
{
    m_ticket = 0;
    m_speaking = false;
    if (m_engine && m_engine->state() != QTextToSpeech::Ready)
        m_engine->stop();
}

void SystemWorker::setVolume(double volume)
{
    if (m_engine)
        m_engine->setVolume(volume);
}

} // namespace escale
