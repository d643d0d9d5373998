<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CircleShape</name>
    <message>
        <source>Disc</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
</context>
<context>
    <name>cohort</name>
    <message>
        <source>Nothing is lost: everything that was here is still on this computer.</source>
        <translation>Nichts ist verloren: Alles, was hier war, ist noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your words are kept on this computer. Nothing was sent.</source>
        <translation>Ihr Text bleibt auf diesem Computer. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Cohort tries again by itself.</source>
        <translation>Cohort versucht es von selbst noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Cohort tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Cohort versucht es in %n Minute von selbst noch einmal.</numerusform>
            <numerusform>Cohort versucht es in %n Minuten von selbst noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Everything up to now can be read here. What you send waits and goes out once.</source>
        <translation>Alles bis jetzt können Sie hier lesen. Was Sie senden, wartet und geht genau einmal hinaus.</translation>
    </message>
    <message>
        <source>Nothing to do: Cohort goes on when the network is back.</source>
        <translation>Sie müssen nichts tun: Cohort macht weiter, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing is sent twice: Cohort looks whether it arrived before it tries again.</source>
        <translation>Nichts wird doppelt gesendet: Cohort sieht erst nach, ob es angekommen ist.</translation>
    </message>
    <message>
        <source>Wait a little or try again.</source>
        <translation>Warten Sie ein wenig, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The secure connection to the server is not good.</source>
        <translation>Die sichere Verbindung zum Server ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing was sent, your password and keys neither.</source>
        <translation>Es wurde nichts gesendet, auch weder Passwort noch Schlüssel.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, ask whoever runs the server.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Stimmt es, fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>Der Server bittet zu warten: Es waren zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page first, open it in a browser. Else try again later.</source>
        <translation>Wenn dieses Netz zuerst eine Anmeldeseite verlangt, öffnen Sie sie im Browser. Sonst versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server has trouble.</source>
        <translation>Der Server hat gerade Schwierigkeiten.</translation>
    </message>
    <message>
        <source>The server does not accept this account&apos;s sign-in any more.</source>
        <translation>Der Server nimmt die Anmeldung dieses Kontos nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The server said no to this.</source>
        <translation>Der Server hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Change it, or use another account.</source>
        <translation>Ändern Sie es, oder nehmen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>This is not there any more, or not for you to see.</source>
        <translation>Das gibt es nicht mehr, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>What is stored on this computer stays.</source>
        <translation>Was auf diesem Computer gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <source>Make it smaller, or open it in a browser.</source>
        <translation>Verkleinern Sie es, oder öffnen Sie es im Browser.</translation>
    </message>
    <message>
        <source>This network cannot do that.</source>
        <translation>Das kann dieses Netzwerk nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use another account for it.</source>
        <translation>Nehmen Sie dafür ein anderes Konto.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Try again when you want to.</source>
        <translation>Versuchen Sie es noch einmal, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>This computer could not write or read Cohort&apos;s files.</source>
        <translation>Die Dateien von Cohort konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>What was stored before is still there.</source>
        <translation>Was vorher gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or read-only, then try again.</source>
        <translation>Sehen Sie nach, ob der Datenträger voll oder schreibgeschützt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>One of Cohort&apos;s files is damaged.</source>
        <translation>Eine Datei von Cohort ist beschädigt.</translation>
    </message>
    <message>
        <source>The damaged file was put aside, not deleted.</source>
        <translation>Die beschädigte Datei wurde beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>What the networks still have is fetched again.</source>
        <translation>Was die Netzwerke noch haben, wird neu geholt.</translation>
    </message>
    <message>
        <source>These files were written by a newer Cohort.</source>
        <translation>Diese Dateien stammen von einer neueren Version von Cohort.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Starten Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Another Cohort is using these files.</source>
        <translation>Ein anderes Cohort benutzt diese Dateien gerade.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Nehmen Sie das offene Fenster, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The keyring is locked, or the entry for this account is gone.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Eintrag für dieses Konto fehlt.</translation>
    </message>
    <message>
        <source>Nothing in the keyring was changed. Everything up to now can be read here.</source>
        <translation>Im Schlüsselbund wurde nichts geändert. Alles bis jetzt können Sie hier lesen.</translation>
    </message>
    <message>
        <source>Unlock the keyring. If that does not help, sign in again.</source>
        <translation>Entsperren Sie den Schlüsselbund. Hilft das nicht, melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep passwords in.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für Passwörter.</translation>
    </message>
    <message>
        <source>No password was written to the disk.</source>
        <translation>Es wurde kein Passwort auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or set up a keyring.</source>
        <translation>Melden Sie sich nur für diese Sitzung an, oder richten Sie einen Schlüsselbund ein.</translation>
    </message>
    <message>
        <source>Nobody was chosen who could read this.</source>
        <translation>Es ist niemand ausgewählt, der das lesen könnte.</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation>Wählen Sie aus, für wen es ist.</translation>
    </message>
    <message>
        <source>More people could read this than you chose.</source>
        <translation>Mehr Menschen könnten das lesen, als Sie ausgewählt haben.</translation>
    </message>
    <message>
        <source>Look who, then change the audience or agree to it.</source>
        <translation>Sehen Sie nach, wer; ändern Sie dann das Publikum, oder stimmen Sie zu.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Das lässt sich so nicht verwenden.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort.</source>
        <translation>In Cohort ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, please report it.</source>
        <translation>Versuchen Sie es noch einmal. Kommt es wieder, melden Sie es bitte.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people who are not named in a list</comment>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>These people</source>
        <translation>Diese Personen</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Der Kreis</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>Ihre Follower</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Alle auf diesem Server</translation>
    </message>
    <message>
        <source>Anyone with the link (quiet)</source>
        <translation>Alle mit dem Link (unauffällig)</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Beruflich</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>Wird gleich gesendet</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Es wird geprüft, ob es angekommen ist</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Both have the same name</source>
        <translation>Beide haben denselben Namen</translation>
    </message>
    <message>
        <source>Both have the same handle</source>
        <translation>Beide haben denselben Profilnamen</translation>
    </message>
    <message>
        <source>Both name the same website</source>
        <translation>Beide nennen dieselbe Website</translation>
    </message>
    <message>
        <source>They look alike</source>
        <translation>Sie sehen sich ähnlich</translation>
    </message>
    <message>
        <source>Only you will see this.</source>
        <translation>Nur Sie werden das sehen.</translation>
    </message>
    <message>
        <source>Everybody on your server can read this.</source>
        <translation>Alle auf Ihrem Server können das lesen.</translation>
    </message>
    <message>
        <source>Anyone with the link can read this.</source>
        <translation>Alle mit dem Link können das lesen.</translation>
    </message>
    <message>
        <source>Anyone can read this.</source>
        <translation>Alle können das lesen.</translation>
    </message>
    <message>
        <source>Nobody will see this yet.</source>
        <translation>Noch wird das niemand sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this.</source>
        <translation>
            <numerusform>%n Person wird das sehen.</numerusform>
            <numerusform>%n Personen werden das sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this.</source>
        <translation>
            <numerusform>Ihr %n Follower wird das sehen.</numerusform>
            <numerusform>Ihre %n Follower werden das sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this; how many is not known.</source>
        <translation>Ihre Follower werden das sehen; wie viele es sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not in the audience, but named in the text and will see it too: %1.</source>
        <translation>Nicht im Publikum, aber im Text genannt und sieht es auch: %1.</translation>
    </message>
    <message>
        <source>Not in the audience, but following you and will see it too: %1.</source>
        <translation>Nicht im Publikum, folgt Ihnen aber und sieht es auch: %1.</translation>
    </message>
    <message>
        <source>%1 may see it too: you answer their post.</source>
        <translation>%1 sieht es vielleicht auch: Sie antworten auf diesen Beitrag.</translation>
    </message>
    <message>
        <source>All who follow %1 will get it too.</source>
        <translation>Auch alle, die %1 folgen, bekommen es.</translation>
    </message>
    <message>
        <source>Not in the audience, but will see it too: %1.</source>
        <translation>Nicht im Publikum, sieht es aber auch: %1.</translation>
    </message>
    <message>
        <source>Choose an account to post with.</source>
        <translation>Wählen Sie ein Konto zum Senden aus.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out through %n accounts.</source>
        <translation>
            <numerusform>Es geht über %n Konto hinaus.</numerusform>
            <numerusform>Es geht über %n Konten hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it.</source>
        <translation>Alle können Ihnen folgen und es dann lesen.</translation>
    </message>
    <message>
        <source>Followers you accept later can read it too.</source>
        <translation>Auch Follower, die Sie später annehmen, können es lesen.</translation>
    </message>
    <message>
        <source>Will not get it: %1.</source>
        <translation>Bekommt es nicht: %1.</translation>
    </message>
    <message>
        <source>Choose who this is for.</source>
        <translation>Wählen Sie aus, für wen das ist.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Es gibt noch nichts zu senden.</translation>
    </message>
    <message>
        <source>This network cannot carry this kind of post.</source>
        <translation>Diese Art von Beitrag kann dieses Netzwerk nicht befördern.</translation>
    </message>
    <message>
        <source>Anyone could read this, and you chose fewer.</source>
        <translation>Alle könnten das lesen, und Sie haben weniger ausgewählt.</translation>
    </message>
    <message>
        <source>These people could read this, and you did not choose them: %1.</source>
        <translation>Diese Personen könnten das lesen, obwohl Sie sie nicht ausgewählt haben: %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort. Nothing was sent.</source>
        <translation>In Cohort ist etwas schiefgegangen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>I want anyone to be able to read this.</source>
        <translation>Ich möchte, dass alle das lesen können.</translation>
    </message>
    <message>
        <source>I know that anyone can follow me and then read this.</source>
        <translation>Ich weiß, dass alle mir folgen und das dann lesen können.</translation>
    </message>
    <message>
        <source>I know that followers who are not listed here can read this.</source>
        <translation>Ich weiß, dass auch Follower das lesen können, die hier nicht stehen.</translation>
    </message>
    <message>
        <source>I want these people to be able to read this: %1.</source>
        <translation>Ich möchte, dass diese Personen das lesen können: %1.</translation>
    </message>
    <message>
        <source>I know that all who follow %1 will get this.</source>
        <translation>Ich weiß, dass alle, die %1 folgen, das bekommen.</translation>
    </message>
    <message>
        <source>I want to use this account, although it belongs to the other part of my life.</source>
        <translation>Ich möchte dieses Konto nehmen, obwohl es zum anderen Teil meines Lebens gehört.</translation>
    </message>
    <message>
        <source>I want my answer to go further than the post it answers.</source>
        <translation>Ich möchte, dass meine Antwort weiter geht als der Beitrag, auf den sie antwortet.</translation>
    </message>
    <message>
        <source>I want this to go further than I set for the circle.</source>
        <translation>Ich möchte, dass das weiter geht, als ich für den Kreis festgelegt habe.</translation>
    </message>
    <message>
        <source>I agree to who can read this.</source>
        <translation>Ich bin damit einverstanden, wer das lesen kann.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and return to Cohort.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Cohort zurückkehren.</translation>
    </message>
    <message>
        <source>Your followers will see this, not those of %1.</source>
        <translation>Das sehen Ihre Follower, nicht die von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your followers will see this, not those of %1: %n of the %2 people in the conversation can read it.</source>
        <translation>
            <numerusform>Das sehen Ihre Follower, nicht die von %1: %n der %2 Personen in der Unterhaltung kann es lesen.</numerusform>
            <numerusform>Das sehen Ihre Follower, nicht die von %1: %n der %2 Personen in der Unterhaltung können es lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this, and Cohort does not know all of them.</source>
        <translation>Das sehen Ihre Follower, und Cohort kennt nicht alle.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this, and Cohort does not know all of them.</source>
        <translation>
            <numerusform>Das sieht Ihr %n Follower, und Cohort kennt ihn nicht.</numerusform>
            <numerusform>Das sehen Ihre %n Follower, und Cohort kennt nicht alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will see this too: named in the text.</source>
        <translation>%1 sieht das auch: im Text genannt.</translation>
    </message>
    <message>
        <source>%1 can still read this: an earlier version named them.</source>
        <translation>%1 kann das weiterhin lesen: in einer früheren Fassung genannt.</translation>
    </message>
    <message>
        <source>%1 is a group: all who follow it will get this.</source>
        <translation>%1 ist eine Gruppe: Alle, die ihr folgen, bekommen das.</translation>
    </message>
    <message>
        <source>%1 is a program and may show this anywhere.</source>
        <translation>%1 ist ein Programm und zeigt das womöglich irgendwo an.</translation>
    </message>
    <message>
        <source>%1 may see this too: you answer their post.</source>
        <translation>%1 sieht das vielleicht auch: Sie antworten auf diesen Beitrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who follow you are not in the audience and will see this.</source>
        <translation>
            <numerusform>%n Person, die Ihnen folgt, ist nicht im Publikum und sieht das.</numerusform>
            <numerusform>%n Personen, die Ihnen folgen, sind nicht im Publikum und sehen das.</numerusform>
        </translation>
    </message>
    <message>
        <source>These people will not get it, because no chosen account can reach them: %1.</source>
        <translation>Diese Personen bekommen es nicht, weil kein ausgewähltes Konto sie erreicht: %1.</translation>
    </message>
    <message>
        <source>You chose to let anyone read this, although it is meant for fewer.</source>
        <translation>Sie lassen das alle lesen, obwohl es für weniger gedacht ist.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads a post: it would be public there.</source>
        <translation>Dieses Netzwerk kann nicht begrenzen, wer einen Beitrag liest: Er wäre dort öffentlich.</translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it: your account accepts everyone.</source>
        <translation>Alle können Ihnen folgen und es dann lesen: Ihr Konto nimmt alle an.</translation>
    </message>
    <message>
        <source>This account belongs to the other part of your life.</source>
        <translation>Dieses Konto gehört zum anderen Teil Ihres Lebens.</translation>
    </message>
    <message>
        <source>Your answer would go further than the post it answers.</source>
        <translation>Ihre Antwort ginge weiter als der Beitrag, auf den sie antwortet.</translation>
    </message>
    <message>
        <source>This goes further than you set for the circle.</source>
        <translation>Das geht weiter, als Sie für den Kreis festgelegt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are too many to be named in one post.</source>
        <translation>
            <numerusform>%n Person ist zu viel, um in einem Beitrag genannt zu werden.</numerusform>
            <numerusform>%n Personen sind zu viele, um in einem Beitrag genannt zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can see a post cannot be changed once it is sent.</source>
        <translation>Wer einen Beitrag sieht, lässt sich nach dem Senden nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This account reaches nobody of the audience.</source>
        <translation>Dieses Konto erreicht niemanden aus dem Publikum.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This network cannot show a post to exactly these people.</source>
        <translation>Dieses Netzwerk kann einen Beitrag nicht genau diesen Personen zeigen.</translation>
    </message>
    <message>
        <source>Cohort cannot say for sure who will see this.</source>
        <translation>Cohort kann nicht sicher sagen, wer das sehen wird.</translation>
    </message>
    <message>
        <source>belongs to the circle</source>
        <translation>gehört zum Kreis</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen ausgewählt</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>im Text genannt</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>folgt Ihnen</translation>
    </message>
    <message>
        <source>wrote what you answer</source>
        <translation>hat geschrieben, worauf Sie antworten</translation>
    </message>
    <message>
        <source>takes part in the conversation</source>
        <translation>nimmt an der Unterhaltung teil</translation>
    </message>
    <message>
        <source>everybody who follows this group</source>
        <translation>alle, die dieser Gruppe folgen</translation>
    </message>
</context>
<context>
    <name>cohort::AccountsBox</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>account: handle, hat, network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet. What you write is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As narrow as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As narrow as possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it goes on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::AccountsPage</name>
    <message>
        <source>Up to date at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching: %1 of %2 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1; what was fetched stays readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked to wait; it goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out: sign in again. Nothing on this computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, so the sign-in cannot be read. Unlock it and try again; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not working since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account connects Cohort with a network. Nothing is posted by signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server can:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not find out (and expect the worst):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1? Your people, circles and drafts stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::AudienceBox</name>
    <message>
        <source>E&amp;xcept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: circles and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Except: people who must not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Except…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave somebody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::AudienceEntry</name>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>Ihre Follower</translation>
    </message>
    <message>
        <source>The people of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::AudienceField</name>
    <message>
        <source>Name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the audience. Press to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::AudienceSuggestions</name>
    <message>
        <source>%1 – %2</source>
        <comment>suggested audience: name, detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::CapabilityCard</name>
    <message>
        <source>Limit a post to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to named people only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to named people only; all of them stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to named people only, without naming them in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post: this network is for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a post that would reach somebody you did not choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise a post that is sent twice by accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let you accept every follower before they read you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a post afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a post (other servers are asked to follow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people follow you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a post may be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::CircleEditor</name>
    <message>
        <source>In the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the circle: %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the circle: %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The circle %1 was deleted; its people stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::CircleFields</name>
    <message>
        <source>A name you would not mind being seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a post to this circle goes unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, note and members are stored on this computer only; no network is told of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;phere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts &amp;go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::Composer</name>
    <message>
        <source>Starts with the circle you are reading. Alt+T changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with the person you are reading. Alt+T changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with what this account is for. Alt+T changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: anyone will be able to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with the conversation, no wider than the post you answer. Alt+T changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You change a post that was sent: who can see it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out who will see this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will see this has just changed. Read the sentence below, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else in this conversation will be able to read your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in this conversation will be able to read your answer: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>audience, who will see it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add alt text? People who cannot see the picture read it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::ComposerForm</name>
    <message>
        <source>Posting as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content &amp;warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning: what is shown before the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown before the text is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures for the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and films (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>characters used, limit, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Language not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::FindPeople</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and fo&amp;llow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@name@server or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle or name to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thr&amp;ough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a network first: looking for people goes through your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name, handle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Try the whole handle, @name@server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle is one of the faces you show to the world. Here you read and write circle by circle, and see who can read a post before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people and conversations. No account, no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in to a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own account, for example on Mastodon. Nothing is posted by signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring my archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading an exported archive is not part of this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::MediaBox</name>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::OutboxPage</name>
    <message>
        <source>The server also showed it to %1, whom you did not choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server made it: %1. You asked for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts wait here while there is no network, and stay as receipts: to whom, when, and what the server answered. Drafts are kept here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a post, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back and make it a draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::PeopleModel</name>
    <message>
        <source>circles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in both spheres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more circles than fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ both spheres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::PeopleView</name>
    <message>
        <source>Add to circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in names, handles and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on a network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person to see handles, circles and your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a professional circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a personal circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In both spheres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other words or another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your people will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody you follow comes by itself once an account is signed in; others can be found by their handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::PersonView</name>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts of this person on all networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person from my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this person to a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also somebody else in my people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we &amp;met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a person of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no network that Cohort knows of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 might be the same person: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the circle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no circle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your accounts is on their networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <comment>my account, their handle, relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 follow %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let %1 follow %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stops following %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a person of its own, in no circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed from my people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::PollBox</name>
    <message>
        <source>Several choices a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>how long a poll runs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>how long a poll runs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ru&amp;ns for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice %1 of the poll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::PostText</name>
    <message>
        <source>Text of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::ReachList</name>
    <message>
        <source>Who exactly can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who can read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::ReachModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>person: name, handle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your audience: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not get it: no chosen account reaches them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::SendBar</name>
    <message>
        <source>It has left already and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::SettingsDialog</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies and mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All new posts of the sphere on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names and &amp;words in notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a post before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new posts every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change applies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;larger by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold a post before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me o&amp;f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with extra certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new posts e&amp;very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It looks like http://proxy.example:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::SignInPanel</name>
    <message>
        <source>Server, for example mastodon.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the browser does not come back by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens %1. Say yes there; Cohort goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, until Cohort is closed: this computer&apos;s keyring did not take the sign-in, and it is stored nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. Your people and conversations are being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cohort::WarningBars</name>
    <message>
        <source>Not with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
