// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/deskstage.h"

#include "matrix/words.h"

#include <QThreadPool>

namespace escale::test {

DeskStage::DeskStage()
{
    if (!m_feed.listen(QHostAddress::LocalHost))
        qFatal("no port for the feed");
}

void DeskStage::dress(const Screen &screen)
{
    m_screen = screen;
}

void DeskStage::clear(Language language)
{
    m_rig.reset();
    m_voice.failsAtOnce = false;
    m_rig = std::make_unique<DesktopRig>(QString(), language, QString(), &m_voice);
    m_rig->appearance.setTextStep(m_screen.textStep);
    m_rig->appearance.setColourSet(m_screen.colours);
    speakOnly(LanguageSet::all());
    m_rig->window->resize(m_screen.size);
    m_rig->rest();
}

void DeskStage::openFiche(const QString &id)
{
    m_rig->model.open(id);
    m_rig->rest();
    QThreadPool::globalInstance()->waitForDone(); // its sentences
    m_rig->rest();
}

QList<FicheCard> DeskStage::cards(Language language)
{
    QList<FicheCard> cards;
    m_rig->library.list({.language = language, .kind = {}, .theme = {}, .need = {}}, m_rig->window,
                        [&cards](const Result<QList<FicheCard>> &list) { cards = *list; });
    m_rig->rest();
    return cards;
}

bool DeskStage::openUntranslated(Language language)
{
    const QList<FicheCard> all = cards(language);
    const auto found = std::find_if(all.begin(), all.end(), [](const FicheCard &card) { return card.fallback; });
    if (found == all.end())
        return false;
    openFiche(found->id);
    return true;
}

QString DeskStage::word(Language language, bool fallback)
{
    return longestTitleWord(cards(language), fallback);
}

void DeskStage::setSecond(Language language)
{
    m_rig->model.setSecondLanguage(language);
    m_rig->rest();
}

/// As a tap on the theme of a fiche does it.
void DeskStage::filter(int theme)
{
    QString id;
    m_rig->library.taxonomy(m_rig->window,
                            [&](const Result<Taxonomy> &taxonomy) { id = taxonomy->themes.at(theme).id; });
    m_rig->rest();
    m_rig->model.filterByTheme(id);
    m_rig->rest();
}

void DeskStage::speakOnly(LanguageSet languages)
{
    m_voice.speaks = languages;
    m_voice.change();
}

void DeskStage::listen()
{
    m_rig->press(m_rig->window->commands().listen);
    m_voice.start();
    m_rig->rest();
}

void DeskStage::failListening(VoiceTrouble trouble)
{
    m_voice.failsAtOnce = true;
    m_voice.troubleAtOnce = trouble;
    m_rig->press(m_rig->window->commands().listen);
}

void DeskStage::fetched(const QDateTime &when, bool failedAfter)
{
    SyncRecord run;
    run.started = run.finished = when;
    run.feed = QStringLiteral("https://api.example.org");
    run.complete = true;
    m_rig->change(SetSource{run.feed});
    m_rig->change(run);
    m_rig->window->syncBar().takeAway(); // what it said of the sample
    if (!failedAfter)
        return;
    run.started = run.finished = m_rig->clock.now().addSecs(-3600);
    run.complete = false;
    run.outcome = nameOf(Problem::Unreachable);
    m_rig->change(run);
}

void DeskStage::sync(const SyncProgress &progress)
{
    m_rig->settings.feedUrl = QStringLiteral("http://127.0.0.1:%1").arg(m_feed.serverPort());
    m_rig->press(m_rig->window->commands().sync);
    if (!m_rig->sync.running())
        m_complaints.append(QStringLiteral("no sync is running"));
    Q_EMIT m_rig->sync.progress(progress);
    m_rig->rest();
}

void DeskStage::syncEnded(Problem problem, const char *context, const char *sentence, int count)
{
    const QString words = QCoreApplication::translate(context, sentence, nullptr, count);
    if (m_rig->model.interfaceLanguage() == Language::Fr && words == QLatin1String(sentence))
        m_complaints.append(QStringLiteral("the program does not say \"%1\"").arg(words));
    SyncOutcome outcome;
    outcome.error = Error{problem, words, {}};
    Q_EMIT m_rig->sync.finished(outcome);
    m_rig->rest();
}

} // namespace escale::test
