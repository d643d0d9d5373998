<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CatchUpWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, how many posts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 by %3 since %4</source>
        <comment>circle, so many posts, so many people, a time</comment>
        <translation>%1 · %2 · %3 · منذ %4</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since %1</source>
        <comment>a time</comment>
        <translation>لا جديد منذ %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>تحذير من المحتوى: %1</translation>
    </message>
    <message>
        <source>A post without words</source>
        <translation>منشور بلا نص</translation>
    </message>
    <message>
        <source>goes on from %1: %2</source>
        <comment>a person, the first words of what they wrote</comment>
        <translation>تتمة لما كتبه %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Passed on by %n people: %1</source>
        <translation>
            <numerusform>لم يُعِد أحد نشره: %1</numerusform>
            <numerusform>أعاد نشره شخص واحد: %1</numerusform>
            <numerusform>أعاد نشره شخصان: %1</numerusform>
            <numerusform>أعاد نشره %n أشخاص: %1</numerusform>
            <numerusform>أعاد نشره %n شخصًا: %1</numerusform>
            <numerusform>أعاد نشره %n شخص: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 by %2</source>
        <comment>so many posts, so many people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n posts.</source>
        <translation>
            <numerusform>لا منشورات بعد.</numerusform>
            <numerusform>هذا هو المنشور الأول.</numerusform>
            <numerusform>هذان هما المنشوران الأولان.</numerusform>
            <numerusform>هذه أول %n منشورات.</numerusform>
            <numerusform>هذه أول %n منشورًا.</numerusform>
            <numerusform>هذه أول %n منشور.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s all.</source>
        <translation>هذا كل شيء.</translation>
    </message>
    <message>
        <source>Everything up to %1 is here.</source>
        <comment>a time</comment>
        <translation>كل ما نُشر حتى %1 موجود هنا.</translation>
    </message>
</context>
<context>
    <name>CircleShape</name>
    <message>
        <source>Disc</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>مثلث</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>صليب</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>مسدس</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>حلقة</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 is account %2</source>
        <translation>رقم الحساب %1 هو %2</translation>
    </message>
    <message>
        <source>There is no keyring to keep the sign-in: it ends with this command. Start a keyring, or use --token-env.</source>
        <translation>لا توجد حلقة مفاتيح لحفظ بيانات الدخول: تنتهي صلاحيتها بانتهاء هذا الأمر. شغّل حلقة مفاتيح، أو استخدم --token-env.</translation>
    </message>
    <message>
        <source>the environment variable %1 is empty</source>
        <translation>متغيّر البيئة %1 فارغ</translation>
    </message>
    <message>
        <source>Without --keep the token is read from the variable at every start.</source>
        <translation>بدون --keep يُقرأ رمز الوصول من المتغيّر عند كل بدء.</translation>
    </message>
    <message>
        <source>--hat is professional, personal or mixed</source>
        <translation>قيمة --hat هي professional (مهني) أو personal (شخصي) أو mixed (كلاهما)</translation>
    </message>
    <message>
        <source>say the server: --server URL</source>
        <translation>حدّد الخادم: --server URL</translation>
    </message>
    <message>
        <source>this is no server: %1</source>
        <translation>هذا ليس خادمًا: %1</translation>
    </message>
    <message>
        <source>say either --token-env VAR or --sign-in</source>
        <translation>حدّد إما --token-env VAR أو --sign-in</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>HANDLE</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>HAT</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>FOLLOWERS</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>signed out of %1</source>
        <translation>سُجّل الخروج من %1</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>this profile has the sample network already</source>
        <translation>في ملف التعريف هذا الشبكة التجريبية بالفعل</translation>
    </message>
    <message>
        <source>sample network</source>
        <translation>الشبكة التجريبية</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>عنوان الخادم.</translation>
    </message>
    <message>
        <source>Read the token from this environment variable, at every start.</source>
        <translation>قراءة رمز الوصول من متغيّر البيئة هذا، عند كل بدء.</translation>
    </message>
    <message>
        <source>Keep the token in the keyring instead.</source>
        <translation>حفظ رمز الوصول في حلقة المفاتيح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>تسجيل الدخول بالمتصفح.</translation>
    </message>
    <message>
        <source>What the account is for: professional, personal or mixed.</source>
        <translation>الغرض من الحساب: professional (مهني) أو personal (شخصي) أو mixed (كلاهما).</translation>
    </message>
    <message>
        <source>Fill a new profile with the sample network.</source>
        <translation>ملء ملف تعريف جديد بالشبكة التجريبية.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>سرد الحسابات.</translation>
    </message>
    <message>
        <source>Sign out and forget the account; people and circles stay.</source>
        <translation>تسجيل الخروج ونسيان الحساب؛ ويبقى الأشخاص والدوائر.</translation>
    </message>
    <message>
        <source>Fetch what is new and send what waits.</source>
        <translation>جلب الجديد وإرسال ما ينتظر.</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Folder of the profile; made when it does not exist.</source>
        <translation>مجلد ملف التعريف؛ يُنشأ إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>الإجابة بمستند JSON واحد.</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities to trust besides the system&apos;s.</source>
        <translation>ملف PEM فيه سلطات شهادات يوثق بها إضافة إلى سلطات النظام.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>طريقة الاستخدام: %1</translation>
    </message>
    <message>
        <source>&quot;cohort-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation>يعرض «cohort-cli COMMAND --help» خيارات الأمر.</translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 error, 2 wrong use, 3 refused by the gate, 4 partly done.</source>
        <translation>ينتهي بالرمز 0 تم، 1 خطأ، 2 استخدام خاطئ، 3 منعه الفحص قبل الإرسال، 4 تم جزئيًا.</translation>
    </message>
    <message>
        <source>say what to do; &quot;cohort-cli --help&quot; lists the commands</source>
        <translation>حدّد المطلوب؛ يسرد «cohort-cli --help» الأوامر</translation>
    </message>
    <message>
        <source>there is no command “%1”; &quot;cohort-cli --help&quot; lists them</source>
        <translation>لا يوجد أمر باسم «%1»؛ يسرد «cohort-cli --help» الأوامر</translation>
    </message>
    <message>
        <source>say whom it is for: --to circle:NAME</source>
        <translation>حدّد لمن هذا: --to circle:NAME</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>تتعذر قراءة الدخل القياسي</translation>
    </message>
    <message>
        <source>there is nothing to say: --text TEXT (- reads standard input)</source>
        <translation>لا يوجد ما يقال: --text TEXT (العلامة - تقرأ الدخل القياسي)</translation>
    </message>
    <message>
        <source>this file cannot be read: %1</source>
        <translation>تتعذر قراءة هذا الملف: %1</translation>
    </message>
    <message>
        <source>--visibility is onlyMe, mentioned, circle, followers, localOnly, quiet or anyone</source>
        <translation>قيمة --visibility هي onlyMe أو mentioned أو circle أو followers أو localOnly أو quiet أو anyone</translation>
    </message>
    <message>
        <source>--to is circle:NAME, person:NAME, except:NAME, followers or anyone, not “%1”</source>
        <translation>قيمة --to هي circle:NAME أو person:NAME أو except:NAME أو followers أو anyone، وليست «%1»</translation>
    </message>
    <message>
        <source>no account fits whom it is for: say --account ACCOUNT</source>
        <translation>لا حساب يناسب من يوجَّه إليهم هذا: حدّد --account ACCOUNT</translation>
    </message>
    <message>
        <source>Whom it is for: circle:NAME, person:NAME, except:NAME, followers or anyone; may be repeated.</source>
        <translation>لمن هذا: circle:NAME أو person:NAME أو except:NAME أو followers أو anyone؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>The account that carries it; may be repeated.</source>
        <translation>الحساب الذي يحمله؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>What to say; - reads standard input.</source>
        <translation>ما يقال؛ العلامة - تقرأ الدخل القياسي.</translation>
    </message>
    <message>
        <source>How far it goes on the network.</source>
        <translation>مدى وصوله على الشبكة.</translation>
    </message>
    <message>
        <source>The post to answer: its ID or address.</source>
        <translation>المنشور المراد الرد عليه: رقمه أو عنوانه.</translation>
    </message>
    <message>
        <source>A file to send with it; may be repeated.</source>
        <translation>ملف يُرسل معه؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Describes the file of the same place; may be repeated.</source>
        <translation>وصف الملف الذي في الموضع نفسه؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Content warning.</source>
        <translation>تحذير من المحتوى.</translation>
    </message>
    <message>
        <source>Language of the text, for example en.</source>
        <translation>لغة النص، مثل ar.</translation>
    </message>
    <message>
        <source>--sphere, --shape or --visibility has a value that does not exist</source>
        <translation>للخيار --sphere أو --shape أو --visibility قيمة غير موجودة</translation>
    </message>
    <message>
        <source>there is a circle of this name already</source>
        <translation>توجد دائرة بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>%1 is circle %2</source>
        <translation>رقم الدائرة %1 هو %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people added</source>
        <translation>
            <numerusform>%1: لم يُضَف أحد</numerusform>
            <numerusform>%1: أُضيف شخص واحد</numerusform>
            <numerusform>%1: أُضيف شخصان</numerusform>
            <numerusform>%1: أُضيف %n أشخاص</numerusform>
            <numerusform>%1: أُضيف %n شخصًا</numerusform>
            <numerusform>%1: أُضيف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people taken out</source>
        <translation>
            <numerusform>%1: لم يُخرَج أحد</numerusform>
            <numerusform>%1: أُخرج شخص واحد</numerusform>
            <numerusform>%1: أُخرج شخصان</numerusform>
            <numerusform>%1: أُخرج %n أشخاص</numerusform>
            <numerusform>%1: أُخرج %n شخصًا</numerusform>
            <numerusform>%1: أُخرج %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>SPHERE</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>AUDIENCE</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>في المجالين</translation>
    </message>
    <message>
        <source>professional or personal.</source>
        <translation>professional (مهني) أو personal (شخصي).</translation>
    </message>
    <message>
        <source>disc, square, triangle, diamond, cross, star, hexagon or ring.</source>
        <translation>disc أو square أو triangle أو diamond أو cross أو star أو hexagon أو ring.</translation>
    </message>
    <message>
        <source>A note to yourself.</source>
        <translation>ملاحظة لنفسك.</translation>
    </message>
    <message>
        <source>The widest route of a post unasked: mentioned, circle, followers …</source>
        <translation>أوسع مدى يصل إليه المنشور دون سؤال: mentioned أو circle أو followers …</translation>
    </message>
    <message>
        <source>Make a circle.</source>
        <translation>إنشاء دائرة.</translation>
    </message>
    <message>
        <source>Put people into a circle.</source>
        <translation>وضع أشخاص في دائرة.</translation>
    </message>
    <message>
        <source>Take people out of a circle.</source>
        <translation>إخراج أشخاص من دائرة.</translation>
    </message>
    <message>
        <source>List the circles.</source>
        <translation>سرد الدوائر.</translation>
    </message>
    <message>
        <source>Show a circle and its members.</source>
        <translation>عرض دائرة وأعضائها.</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>لا يوجد «%1»</translation>
    </message>
    <message>
        <source>“%1” may be: %2</source>
        <translation>قد يعني «%1» أحد الآتي: %2</translation>
    </message>
    <message>
        <source>no such post on this computer: %1</source>
        <translation>لا يوجد منشور كهذا على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>a damaged file was moved aside: %1</source>
        <translation>وُضع ملف تالف جانبًا: %1</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>وقت الكتابة</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>من يراه</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the server also reached: %1</source>
        <translation>وصل الخادم به أيضًا إلى: %1</translation>
    </message>
    <message>
        <source>the server published it for: %1</source>
        <translation>نشره الخادم بهذا المدى: %1</translation>
    </message>
    <message>
        <source>what is not sent yet waits in the outbox</source>
        <translation>ما لم يُرسل بعد ينتظر في الصادر</translation>
    </message>
    <message>
        <source>name the entry by its number</source>
        <translation>حدّد المدخلة برقمها</translation>
    </message>
    <message>
        <source>taken back; it is draft %1</source>
        <translation>سُحب؛ وهو الآن المسودة %1</translation>
    </message>
    <message>
        <source>Try again what failed, too.</source>
        <translation>إعادة محاولة ما فشل أيضًا.</translation>
    </message>
    <message>
        <source>List what waits, what was sent and what failed.</source>
        <translation>سرد ما ينتظر وما أُرسل وما فشل.</translation>
    </message>
    <message>
        <source>Take a post back that has not left; it becomes a draft.</source>
        <translation>سحب منشور لم يخرج بعد؛ فيصير مسودة.</translation>
    </message>
    <message>
        <source>Send what waits, now.</source>
        <translation>إرسال ما ينتظر، الآن.</translation>
    </message>
    <message>
        <source>HANDLES</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>CIRCLES</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>--sphere is professional or personal</source>
        <translation>قيمة --sphere هي professional (مهني) أو personal (شخصي)</translation>
    </message>
    <message>
        <source>  (in circles of both spheres)</source>
        <translation>  (في دوائر من المجالين)</translation>
    </message>
    <message>
        <source>circles: %1</source>
        <translation>الدوائر: %1</translation>
    </message>
    <message>
        <source>how met: %1</source>
        <translation>كيف تعارفنا: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>this is one person already</source>
        <translation>هذا شخص واحد بالفعل</translation>
    </message>
    <message>
        <source>name the handle to take away, for example %1</source>
        <translation>حدّد المعرّف المراد نزعه، مثل %1</translation>
    </message>
    <message>
        <source>Only people with these words in name, handle or note.</source>
        <translation>الأشخاص الذين ترد هذه الكلمات في اسمهم أو معرّفهم أو ملاحظتهم فقط.</translation>
    </message>
    <message>
        <source>Only members of this circle.</source>
        <translation>أعضاء هذه الدائرة فقط.</translation>
    </message>
    <message>
        <source>Only people in circles of this sphere.</source>
        <translation>الأشخاص الذين في دوائر هذا المجال فقط.</translation>
    </message>
    <message>
        <source>Only people in circles of both spheres.</source>
        <translation>الأشخاص الذين في دوائر المجالين معًا فقط.</translation>
    </message>
    <message>
        <source>List people.</source>
        <translation>سرد الأشخاص.</translation>
    </message>
    <message>
        <source>Show one person: handles, circles, suggestions.</source>
        <translation>عرض شخص واحد: المعرّفات والدوائر والاقتراحات.</translation>
    </message>
    <message>
        <source>OTHER is the same person as PERSON.</source>
        <translation>OTHER هو الشخص نفسه PERSON.</translation>
    </message>
    <message>
        <source>Make a person of its own of this handle.</source>
        <translation>جعل هذا المعرّف شخصًا مستقلًا.</translation>
    </message>
    <message>
        <source>not meant</source>
        <translation>غير مقصود</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لا يصل إليه</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>ROUTE</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>To agree to exactly this reach: %1</source>
        <translation>للموافقة على هذا الوصول بالضبط: %1</translation>
    </message>
    <message>
        <source>queued; &quot;outbox run&quot; or the window sends it</source>
        <translation>أُدرج في الانتظار؛ يرسله «outbox run» أو النافذة</translation>
    </message>
    <message>
        <source>Send it? [y/N]</source>
        <translation>هل تريد إرساله؟ [ن: نعم، غير ذلك: لا]</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the letter that says yes</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>there is no terminal to ask at: add --yes to send it</source>
        <translation>لا توجد طرفية للسؤال فيها: أضف --yes لإرساله</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>عدم السؤال.</translation>
    </message>
    <message>
        <source>Agree to a wider reach; KEY is what &quot;reach&quot; shows for exactly this reach.</source>
        <translation>الموافقة على وصول أوسع؛ KEY هو ما يعرضه «reach» لهذا الوصول بالضبط.</translation>
    </message>
    <message>
        <source>Only queue it.</source>
        <translation>الإدراج في الانتظار فقط.</translation>
    </message>
    <message>
        <source>Tell who would see a post. Nothing is sent.</source>
        <translation>ذكر من سيرى المنشور. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check a post, queue it and send it.</source>
        <translation>فحص منشور وإدراجه في الانتظار وإرساله.</translation>
    </message>
    <message>
        <source>--limit is a number from 1 to %1</source>
        <translation>قيمة --limit عدد من 1 إلى %1</translation>
    </message>
    <message>
        <source>--before is a time or the &quot;next&quot; of an answer</source>
        <translation>قيمة --before وقت، أو قيمة «next» من إجابة سابقة</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>POSTS</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>من</translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n posts are not on this computer; --load fetches them</source>
        <translation>
            <numerusform>لا منشورات غائبة عن هذا الحاسوب؛ الخيار --load يجلب الغائب</numerusform>
            <numerusform>منشور واحد ليس على هذا الحاسوب؛ الخيار --load يجلبه</numerusform>
            <numerusform>منشوران ليسا على هذا الحاسوب؛ الخيار --load يجلبهما</numerusform>
            <numerusform>%n منشورات ليست على هذا الحاسوب؛ الخيار --load يجلبها</numerusform>
            <numerusform>%n منشورًا ليست على هذا الحاسوب؛ الخيار --load يجلبها</numerusform>
            <numerusform>%n منشور ليست على هذا الحاسوب؛ الخيار --load يجلبها</numerusform>
        </translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Posts by the people of this circle.</source>
        <translation>منشورات أشخاص هذه الدائرة.</translation>
    </message>
    <message>
        <source>Posts by one person, over all networks.</source>
        <translation>منشورات شخص واحد، من كل الشبكات.</translation>
    </message>
    <message>
        <source>All that one account received.</source>
        <translation>كل ما تلقّاه حساب واحد.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>هذا العدد على الأكثر.</translation>
    </message>
    <message>
        <source>Older than this time or than &quot;next&quot;.</source>
        <translation>الأقدم من هذا الوقت أو من «next».</translation>
    </message>
    <message>
        <source>Fetch what is missing first.</source>
        <translation>جلب ما ينقص أولًا.</translation>
    </message>
    <message>
        <source>Read a circle, a sphere, a person or everything, newest first.</source>
        <translation>قراءة دائرة أو مجال أو شخص أو كل شيء، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>List conversations, the one with the newest post first.</source>
        <translation>سرد المحادثات، ذات المنشور الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Show the conversation of a post (its ID or address).</source>
        <translation>عرض محادثة منشور (رقمه أو عنوانه).</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and agree there:</source>
        <translation>افتح هذا العنوان في متصفح على هذا الحاسوب ووافق هناك:</translation>
    </message>
    <message>
        <source>If the browser shows a code instead, type it here and press Enter.</source>
        <translation>إن عرض المتصفح رمزًا بدلًا من ذلك، فاكتبه هنا واضغط Enter.</translation>
    </message>
    <message>
        <source>Type the code that the browser shows and press Enter.</source>
        <translation>اكتب الرمز الذي يعرضه المتصفح واضغط Enter.</translation>
    </message>
    <message>
        <source>when it was sent, %1:</source>
        <translation>عند الإرسال، %1:</translation>
    </message>
    <message>
        <source>since then:</source>
        <translation>منذ ذلك الحين:</translation>
    </message>
    <message>
        <source>not sent with Cohort on this computer; what the rules say of it now:</source>
        <translation>لم يُرسَل عبر Cohort من هذا الحاسوب؛ ما تقوله القواعد عنه الآن:</translation>
    </message>
    <message>
        <source>can read it since then:</source>
        <translation>يستطيعون قراءته منذ ذلك الحين:</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read</source>
        <translation>
            <numerusform>لا منشورات لا يمكن قراءتها (%n)</numerusform>
            <numerusform>منشور واحد (%n) لا يمكن قراءته</numerusform>
            <numerusform>منشوران (%n) لا يمكن قراءتهما</numerusform>
            <numerusform>%n منشورات لا يمكن قراءتها</numerusform>
            <numerusform>%n منشورًا لا يمكن قراءتها</numerusform>
            <numerusform>%n منشور لا يمكن قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>older posts were not looked at; --limit takes a larger number</source>
        <translation>لم تُفحص المنشورات الأقدم؛ يقبل ‎--limit عددًا أكبر</translation>
    </message>
    <message>
        <source>--limit is a number of posts</source>
        <translation>‎--limit هو عدد من المنشورات</translation>
    </message>
    <message>
        <source>At most about so many posts (200).</source>
        <translation>هذا العدد من المنشورات تقريبًا على الأكثر (200).</translation>
    </message>
    <message>
        <source>Show who could see a post of mine when it was sent, and what is different now.</source>
        <translation>إظهار من كان يستطيع رؤية منشور لي عند إرساله، وما الذي تغيّر الآن.</translation>
    </message>
    <message>
        <source>Show what of mine a person can read, over all accounts.</source>
        <translation>إظهار ما يستطيع شخصٌ قراءته مما كتبتُه، عبر كل الحسابات.</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>لا جديد منذ %1.</translation>
    </message>
    <message>
        <source>%1 by %2 since %3</source>
        <comment>so many posts, so many people, a time</comment>
        <translation>%1 · %2 · منذ %3</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>أُعيد نشره</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>There is more after %1.</source>
        <translation>يوجد المزيد بعد %1.</translation>
    </message>
    <message>
        <source>That&apos;s all up to %1.</source>
        <translation>هذا كل شيء حتى %1.</translation>
    </message>
    <message>
        <source>--since is a time such as 2026-03-02T09:00</source>
        <translation>قيمة ‎--since وقت مثل 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>Everything from this time on; without it what is unread, of two weeks.</source>
        <translation>كل شيء ابتداءً من هذا الوقت؛ وبدون هذا الخيار، غير المقروء من آخر أسبوعين.</translation>
    </message>
    <message>
        <source>What happened since last time, by conversation, and then it ends.</source>
        <translation>ما حدث منذ آخر مرة، بحسب المحادثات، ثم ينتهي.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>--order is newest or best</source>
        <translation>قيمة ‎--order هي newest (الأحدث) أو best (الأنسب)</translation>
    </message>
    <message>
        <source>newest or best first.</source>
        <translation>الأحدث (newest) أو الأنسب (best) أولًا.</translation>
    </message>
    <message>
        <source>At most so many; a conversation is not cut.</source>
        <translation>هذا العدد على الأكثر؛ ولا تُقطع المحادثة.</translation>
    </message>
    <message>
        <source>Search posts, saved threads, notes, drafts and people on this computer.</source>
        <translation>البحث في المنشورات والمحادثات المحفوظة والملاحظات والمسودات والأشخاص على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>number, title, number of posts</comment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had</source>
        <translation>
            <numerusform>لا منشورات تعذّر الحصول عليها</numerusform>
            <numerusform>تعذّر الحصول على منشور واحد</numerusform>
            <numerusform>تعذّر الحصول على منشورين</numerusform>
            <numerusform>تعذّر الحصول على %n منشورات</numerusform>
            <numerusform>تعذّر الحصول على %n منشورًا</numerusform>
            <numerusform>تعذّر الحصول على %n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept</source>
        <translation>
            <numerusform>لا صور تعذّر حفظها</numerusform>
            <numerusform>تعذّر حفظ صورة واحدة</numerusform>
            <numerusform>تعذّر حفظ صورتين</numerusform>
            <numerusform>تعذّر حفظ %n صور</numerusform>
            <numerusform>تعذّر حفظ %n صورة</numerusform>
            <numerusform>تعذّر حفظ %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>saved without what is not on this computer: %1</source>
        <translation>حُفظت دون ما ليس على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>--style is apa, mla, chicago or chicago-bibliography</source>
        <translation>قيمة ‎--style هي apa أو mla أو chicago أو chicago-bibliography</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>written and read back: %1</source>
        <translation>كُتبت وأُعيدت قراءتها للتحقق: %1</translation>
    </message>
    <message>
        <source>checked; it takes the place of this profile at the next start</source>
        <translation>فُحصت؛ وستحل محل ملف التعريف هذا عند البدء التالي</translation>
    </message>
    <message>
        <source>what is here now will be kept in a folder &quot;before-restore-…&quot; in the profile</source>
        <translation>سيُحتفظ بالموجود هنا الآن في مجلد &quot;before-restore-…&quot; داخل ملف التعريف</translation>
    </message>
    <message>
        <source>forgotten: %1</source>
        <translation>تم نسيان: %1</translation>
    </message>
    <message>
        <source>what is forgotten cannot be brought back; say so with --yes</source>
        <translation>ما يُنسى لا يمكن استرجاعه؛ أكّد ذلك بالخيار ‎--yes</translation>
    </message>
    <message>
        <source>Fetch the pictures too; their servers learn of it.</source>
        <translation>جلب الصور أيضًا؛ وتعلم خوادمها بذلك.</translation>
    </message>
    <message>
        <source>apa, mla, chicago or chicago-bibliography.</source>
        <translation>apa أو mla أو chicago أو chicago-bibliography.</translation>
    </message>
    <message>
        <source>With today as the day of access.</source>
        <translation>مع اعتبار اليوم تاريخ الاطلاع.</translation>
    </message>
    <message>
        <source>Say that a copy was saved, and when.</source>
        <translation>ذكر أن نسخة حُفظت، ومتى.</translation>
    </message>
    <message>
        <source>The environment variable that holds the passphrase.</source>
        <translation>متغيّر البيئة الذي يحوي عبارة المرور.</translation>
    </message>
    <message>
        <source>Save the whole conversation of a post for good.</source>
        <translation>حفظ محادثة منشور كاملةً بصورة دائمة.</translation>
    </message>
    <message>
        <source>List the saved conversations, newest first.</source>
        <translation>سرد المحادثات المحفوظة، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Write a saved conversation into a file.</source>
        <translation>كتابة محادثة محفوظة في ملف.</translation>
    </message>
    <message>
        <source>Cite a saved conversation.</source>
        <translation>الاستشهاد بمحادثة محفوظة.</translation>
    </message>
    <message>
        <source>Write people, circles, drafts and the library into one file.</source>
        <translation>كتابة الأشخاص والدوائر والمسودات والمكتبة في ملف واحد.</translation>
    </message>
    <message>
        <source>Bring a backup back at the next start.</source>
        <translation>استعادة نسخة احتياطية عند البدء التالي.</translation>
    </message>
    <message>
        <source>Take a saved conversation off this computer for good.</source>
        <translation>إزالة محادثة محفوظة من هذا الحاسوب نهائيًا.</translation>
    </message>
    <message>
        <source>Take a person with posts and notes off this computer for good.</source>
        <translation>إزالة شخص مع منشوراته وملاحظاته من هذا الحاسوب نهائيًا.</translation>
    </message>
    <message>
        <source>this conversation is not saved; &quot;thread save&quot; does it</source>
        <translation>هذه المحادثة غير محفوظة؛ يحفظها &quot;thread save&quot;</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>إحدى القيم الآتية: %1.</translation>
    </message>
    <message>
        <source>The file; without, one named by the title.</source>
        <translation>الملف؛ وبدون هذا الخيار، ملف يُسمّى بالعنوان.</translation>
    </message>
    <message>
        <source>With your notes, highlights and tags.</source>
        <translation>مع ملاحظاتك وتظليلاتك ووسومك.</translation>
    </message>
    <message>
        <source>--format is one of %1</source>
        <translation>قيمة ‎--format هي إحدى القيم الآتية: %1</translation>
    </message>
    <message>
        <source>say where the app password is: --app-password-env VAR</source>
        <translation>حدّد مكان كلمة مرور التطبيق: ‎--app-password-env VAR</translation>
    </message>
    <message>
        <source>Read the app password from this environment variable, once.</source>
        <translation>قراءة كلمة مرور التطبيق من متغيّر البيئة هذا، مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds followed</source>
        <translation>
            <numerusform>لم تجرِ متابعة أي خلاصة</numerusform>
            <numerusform>جرت متابعة خلاصة واحدة</numerusform>
            <numerusform>جرت متابعة خلاصتين</numerusform>
            <numerusform>جرت متابعة %n خلاصات</numerusform>
            <numerusform>جرت متابعة %n خلاصة</numerusform>
            <numerusform>جرت متابعة %n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds were followed already</source>
        <translation>
            <numerusform>لا خلاصات كانت متابَعة بالفعل</numerusform>
            <numerusform>خلاصة واحدة كانت متابَعة بالفعل</numerusform>
            <numerusform>خلاصتان كانتا متابَعتين بالفعل</numerusform>
            <numerusform>%n خلاصات كانت متابَعة بالفعل</numerusform>
            <numerusform>%n خلاصة كانت متابَعة بالفعل</numerusform>
            <numerusform>%n خلاصة كانت متابَعة بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>لا خلاصات تعذّرت قراءتها</numerusform>
            <numerusform>تعذّرت قراءة خلاصة واحدة</numerusform>
            <numerusform>تعذّرت قراءة خلاصتين</numerusform>
            <numerusform>تعذّرت قراءة %n خلاصات</numerusform>
            <numerusform>تعذّرت قراءة %n خلاصة</numerusform>
            <numerusform>تعذّرت قراءة %n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>following feeds</source>
        <translation>متابعة الخلاصات</translation>
    </message>
    <message>
        <source>no circle is called so, and its feeds go into none: %1</source>
        <translation>لا توجد دائرة بهذا الاسم، لذا لا توضع خلاصات هذا المجلد في أي دائرة: %1</translation>
    </message>
    <message>
        <source>this is no list of feeds (OPML): %1</source>
        <translation>هذه ليست قائمة خلاصات (OPML): %1</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>زالت نهائيًا</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>لم تُكتب أي خلاصة</numerusform>
            <numerusform>كُتبت خلاصة واحدة</numerusform>
            <numerusform>كُتبت خلاصتان</numerusform>
            <numerusform>كُتبت %n خلاصات</numerusform>
            <numerusform>كُتبت %n خلاصة</numerusform>
            <numerusform>كُتبت %n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this hat: professional, personal or mixed.</source>
        <translation>الحساب الذي له هذا الغرض: professional (مهني) أو personal (شخصي) أو mixed (كلاهما).</translation>
    </message>
    <message>
        <source>Put the feeds into this circle.</source>
        <translation>وضع الخلاصات في هذه الدائرة.</translation>
    </message>
    <message>
        <source>Put the feeds of a folder into the circle of its name.</source>
        <translation>وضع خلاصات كل مجلد في الدائرة التي تحمل اسمه.</translation>
    </message>
    <message>
        <source>Follow blogs and feeds; a page&apos;s feed is found by itself.</source>
        <translation>متابعة المدونات والخلاصات؛ يُعثر على خلاصة الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>List the feeds that are followed.</source>
        <translation>سرد الخلاصات المتابَعة.</translation>
    </message>
    <message>
        <source>Follow the feeds of a list (OPML).</source>
        <translation>متابعة الخلاصات الواردة في قائمة (OPML).</translation>
    </message>
    <message>
        <source>Write the feeds that are followed as a list (OPML).</source>
        <translation>كتابة الخلاصات المتابَعة في قائمة (OPML).</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>الحجم التقريبي</translation>
    </message>
    <message>
        <source>KEEPS</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>All in all %1: posts %2, saved conversations %3, their pictures %4, people and drafts %5, copies of the profile %6</source>
        <translation>المجموع %1: المنشورات %2، المحادثات المحفوظة %3، صورها %4، الأشخاص والمسودات %5، نسخ ملف التعريف %6</translation>
    </message>
    <message>
        <source>%1 keeps: %2</source>
        <translation>يبقى في الدائرة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed</source>
        <translation>
            <numerusform>لم يُزَل أي منشور</numerusform>
            <numerusform>أُزيل منشور واحد</numerusform>
            <numerusform>أُزيل منشوران</numerusform>
            <numerusform>أُزيلت %n منشورات</numerusform>
            <numerusform>أُزيل %n منشورًا</numerusform>
            <numerusform>أُزيل %n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule is: all, months N (1 to %1), or saved</source>
        <translation>القاعدة هي: all أو months N (من 1 إلى %1) أو saved</translation>
    </message>
    <message>
        <source>nothing was changed; say so with --yes</source>
        <translation>لم يتغير شيء؛ أكّد ذلك بالخيار ‎--yes</translation>
    </message>
    <message>
        <source>what you published there stays at the network</source>
        <translation>ما نشرتَه هناك يبقى على الشبكة</translation>
    </message>
    <message>
        <source>Delete drafts and unsent posts for this account alone as well.</source>
        <translation>حذف المسودات والمنشورات غير المرسلة لهذا الحساب وحده أيضًا.</translation>
    </message>
    <message>
        <source>Tell what each circle takes of the disk and how long it keeps posts.</source>
        <translation>ذكر ما تشغله كل دائرة من القرص ومدة احتفاظها بالمنشورات.</translation>
    </message>
    <message>
        <source>Choose how long the posts of a circle stay on this computer.</source>
        <translation>اختيار مدة بقاء منشورات دائرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Take an account with everything that came through it off this computer for good.</source>
        <translation>إزالة حساب مع كل ما وصل عبره من هذا الحاسوب نهائيًا.</translation>
    </message>
    <message>
        <source>Sign in by handle (or user name) and app password.</source>
        <translation>تسجيل الدخول بالمعرّف (أو اسم المستخدم) وكلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Add an account; NETWORK is &quot;mastodon&quot;, &quot;bluesky&quot; or &quot;wordpress&quot;.</source>
        <translation>إضافة حساب؛ قيمة NETWORK هي «mastodon» أو «bluesky» أو «wordpress».</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>رد جديد</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>LAST ANSWER</source>
        <translation>آخر رد</translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1, which you have not opened since %2.</source>
        <comment>my address there, a time</comment>
        <translation>
            <numerusform>لم يُرَدّ على أي من تعليقاتك في %1، ولم تفتح هذا الحساب منذ %2.</numerusform>
            <numerusform>رُدّ على تعليق واحد من تعليقاتك في %1، ولم تفتح هذا الحساب منذ %2.</numerusform>
            <numerusform>رُدّ على تعليقين من تعليقاتك في %1، ولم تفتح هذا الحساب منذ %2.</numerusform>
            <numerusform>رُدّ على %n تعليقات من تعليقاتك في %1، ولم تفتح هذا الحساب منذ %2.</numerusform>
            <numerusform>رُدّ على %n تعليقًا من تعليقاتك في %1، ولم تفتح هذا الحساب منذ %2.</numerusform>
            <numerusform>رُدّ على %n تعليق من تعليقاتك في %1، ولم تفتح هذا الحساب منذ %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation>أردت أن تُذكَّر</translation>
    </message>
    <message>
        <source>Nothing you said is like that.</source>
        <translation>لا شيء مما قلته يطابق ذلك.</translation>
    </message>
    <message>
        <source>--state is one of unanswered, new, answered, closed, muted</source>
        <translation>قيمة ‎--state هي إحدى القيم الآتية: unanswered أو new أو answered أو closed أو muted</translation>
    </message>
    <message>
        <source>--after is the &quot;next&quot; of an answer</source>
        <translation>قيمة ‎--after هي قيمة «next» من إجابة سابقة</translation>
    </message>
    <message>
        <source>Closed until somebody answers.</source>
        <translation>مغلق إلى أن يرد أحد.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>مفتوح مجددًا.</translation>
    </message>
    <message>
        <source>The conversation is muted.</source>
        <translation>المحادثة مكتومة.</translation>
    </message>
    <message>
        <source>The conversation is not muted any more.</source>
        <translation>لم تعد المحادثة مكتومة.</translation>
    </message>
    <message>
        <source>Say one of --at, --if-quiet and --never</source>
        <translation>حدّد واحدًا من ‎--at و‎--if-quiet و‎--never</translation>
    </message>
    <message>
        <source>No reminder any more.</source>
        <translation>لم يعد هناك تذكير.</translation>
    </message>
    <message>
        <source>--at is a time such as 2026-03-02T09:00</source>
        <translation>قيمة ‎--at وقت مثل 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>--if-quiet is a number of days, such as %1</source>
        <translation>قيمة ‎--if-quiet عدد من الأيام، مثل %1</translation>
    </message>
    <message>
        <source>You will be reminded: %1</source>
        <comment>a time</comment>
        <translation>موعد تذكيرك: %1</translation>
    </message>
    <message>
        <source>unanswered, new, answered, closed or muted.</source>
        <translation>unanswered أو new أو answered أو closed أو muted.</translation>
    </message>
    <message>
        <source>Go on from the &quot;next&quot; of an answer.</source>
        <translation>المتابعة من قيمة «next» الواردة في إجابة سابقة.</translation>
    </message>
    <message>
        <source>At this time.</source>
        <translation>في هذا الوقت.</translation>
    </message>
    <message>
        <source>After so many days in which nobody answers.</source>
        <translation>بعد هذا العدد من الأيام دون رد من أحد.</translation>
    </message>
    <message>
        <source>Not any more.</source>
        <translation>لا تذكير بعد الآن.</translation>
    </message>
    <message>
        <source>Close something I said until somebody answers.</source>
        <translation>إغلاق شيء قلتُه إلى أن يرد أحد.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>فتحه مجددًا.</translation>
    </message>
    <message>
        <source>Hear nothing more of its conversation.</source>
        <translation>عدم تلقّي أي جديد عن محادثته.</translation>
    </message>
    <message>
        <source>Hear of its conversation again.</source>
        <translation>استئناف تلقّي الجديد عن محادثته.</translation>
    </message>
    <message>
        <source>Be reminded of something I said.</source>
        <translation>التذكير بشيء قلتُه.</translation>
    </message>
    <message>
        <source>What I said everywhere and what became of it.</source>
        <translation>ما قلتُه في كل مكان وما آل إليه.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>LICENCE</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Networks in %1 are not loaded; --own-folder on changes that.</source>
        <translation>لا تُحمَّل الشبكات الموجودة في %1؛ الخيار ‎--own-folder on يغيّر ذلك.</translation>
    </message>
    <message>
        <source>--own-folder is on or off</source>
        <translation>قيمة ‎--own-folder هي on أو off</translation>
    </message>
    <message>
        <source>Networks in %1 are loaded from the next start on. Code in this folder can do everything Cohort can.</source>
        <translation>تُحمَّل الشبكات الموجودة في %1 ابتداءً من البدء التالي. تستطيع الشيفرة في هذا المجلد فعل كل ما يستطيع Cohort فعله.</translation>
    </message>
    <message>
        <source>Networks in %1 are not loaded from the next start on.</source>
        <translation>لا تُحمَّل الشبكات الموجودة في %1 ابتداءً من البدء التالي.</translation>
    </message>
    <message>
        <source>Load networks from your own folder, too: on or off. Code there can do everything Cohort can.</source>
        <translation>تحميل الشبكات من مجلدك الخاص أيضًا: on أو off. تستطيع الشيفرة هناك فعل كل ما يستطيع Cohort فعله.</translation>
    </message>
    <message>
        <source>List the networks, built in and from files, and why a file is not used.</source>
        <translation>سرد الشبكات، المدمجة منها والواردة من ملفات، وسبب عدم استخدام ملف ما.</translation>
    </message>
    <message>
        <source>--may-reply is anyone, followers, followed, mentioned or nobody</source>
        <translation>قيمة ‎--may-reply هي anyone أو followers أو followed أو mentioned أو nobody</translation>
    </message>
    <message>
        <source>this picture cannot be read, so what it may tell of its place cannot be taken out; save it as JPEG or PNG: %1</source>
        <translation>تتعذر قراءة هذه الصورة، لذا لا يمكن إزالة ما قد تكشفه عن مكانها؛ احفظها بصيغة JPEG أو PNG: %1</translation>
    </message>
    <message>
        <source>What to say through one of the accounts instead: ACCOUNT=TEXT; may be repeated.</source>
        <translation>ما يُقال عبر أحد الحسابات بدلًا من ذلك: ACCOUNT=TEXT؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Where the text is too long for one post, make a thread of it.</source>
        <translation>جعل النص سلسلة منشورات حيث يكون أطول من أن يسعه منشور واحد.</translation>
    </message>
    <message>
        <source>The post to show inside: its ID or address.</source>
        <translation>المنشور المراد عرضه في الداخل: رقمه أو عنوانه.</translation>
    </message>
    <message>
        <source>Who may reply: anyone, followers, followed, mentioned or nobody. Says nothing of who reads.</source>
        <translation>من يمكنه الرد: anyone أو followers أو followed أو mentioned أو nobody. لا يحدد شيئًا عمن يقرأ.</translation>
    </message>
    <message>
        <source>Others may not quote it. Says nothing of who reads.</source>
        <translation>لا يمكن للآخرين اقتباسه. لا يحدد شيئًا عمن يقرأ.</translation>
    </message>
    <message>
        <source>What the content is, in the network&apos;s own word; may be repeated.</source>
        <translation>ماهية المحتوى، باللفظ الذي تستخدمه الشبكة؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>the same person? %1 %2</source>
        <translation>الشخص نفسه؟ %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 and %3 %4</source>
        <comment>number, name, number, name</comment>
        <translation>%1 %2 و%3 %4</translation>
    </message>
    <message>
        <source>Nobody looks like the same person twice.</source>
        <translation>لا يبدو أن أحدًا ورد مرتين.</translation>
    </message>
    <message>
        <source>Who might be one person, and what speaks for it. Nothing is linked by itself.</source>
        <translation>من قد يكونون شخصًا واحدًا، وما يرجّح ذلك. لا يُربط شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>OTHER is not the same person as PERSON: not suggested again.</source>
        <translation>OTHER ليس الشخص نفسه PERSON: لا يُقترح مجددًا.</translation>
    </message>
    <message>
        <source>--text-for is ACCOUNT=TEXT, not “%1”</source>
        <translation>قيمة ‎--text-for هي ACCOUNT=TEXT، لا «%1»</translation>
    </message>
    <message>
        <source>--text-for names an account that does not carry the post: %1</source>
        <translation>يسمّي ‎--text-for حسابًا لا يحمل المنشور: %1</translation>
    </message>
    <message>
        <source>%1 is not known on the network of account %2: there only the name is written</source>
        <translation>%1 غير معروف على شبكة الحساب %2: لا يُكتب هناك سوى الاسم</translation>
    </message>
    <message>
        <source>account %1, %2 of %3: %4</source>
        <translation>الحساب %1، %2 من %3: %4</translation>
    </message>
    <message>
        <source>a password has at most %1 characters</source>
        <translation>كلمة المرور لا تزيد على %1 من الأحرف</translation>
    </message>
    <message>
        <source>With --split: each part says which of how many it is, (1/3).</source>
        <translation>مع ‎--split: يذكر كل جزء رقمه من أصل كم جزء، (1/3).</translation>
    </message>
    <message>
        <source>Put it behind the password in this environment variable, where the network can: whoever has it reads the post, and anyone sees its title.</source>
        <translation>وضعه خلف كلمة المرور الموجودة في متغيّر البيئة هذا، حيث تستطيع الشبكة ذلك: كل من لديه كلمة المرور يقرأ المنشور، ويرى أي شخص عنوانه.</translation>
    </message>
    <message>
        <source>(commented on the page)</source>
        <translation>(تعليق على الصفحة)</translation>
    </message>
    <message>
        <source>Noted among your comments.</source>
        <translation>دُوّن بين تعليقاتك.</translation>
    </message>
    <message>
        <source>Forgotten that you commented there.</source>
        <translation>نُسي أنك علّقت هناك.</translation>
    </message>
    <message>
        <source>What I wrote: it is found among the comments.</source>
        <translation>ما كتبتُه: يُعثر عليه بين التعليقات.</translation>
    </message>
    <message>
        <source>The name I used there.</source>
        <translation>الاسم الذي استخدمتُه هناك.</translation>
    </message>
    <message>
        <source>I commented on the page of this post, in the browser.</source>
        <translation>علّقتُ على صفحة هذا المنشور، في المتصفح.</translation>
    </message>
    <message>
        <source>Forget that I commented there.</source>
        <translation>نسيان أنني علّقتُ هناك.</translation>
    </message>
    <message>
        <source>Whoever wrote this post becomes one of your people.</source>
        <translation>يصير كاتب هذا المنشور واحدًا من أشخاصك.</translation>
    </message>
    <message>
        <source>no profile on the network of account %2 is known for %1: there the name is written</source>
        <translation>لا يُعرف ملف شخصي لـ %1 على شبكة الحساب %2: يُكتب الاسم هناك</translation>
    </message>
    <message>
        <source>--numbered goes with --split</source>
        <translation>يُستخدم ‎--numbered مع ‎--split</translation>
    </message>
    <message>
        <source>--as-draft names an account that does not carry the post: %1</source>
        <translation>يسمّي ‎--as-draft حسابًا لا يحمل المنشور: %1</translation>
    </message>
    <message>
        <source>this account&apos;s network keeps no drafts, or may not: %1</source>
        <translation>شبكة هذا الحساب لا تحفظ المسودات، أو لا يُسمح بها: %1</translation>
    </message>
    <message>
        <source>This account leaves it at its site as a draft, to be finished and published there; may be repeated.</source>
        <translation>يتركه هذا الحساب على موقعه مسودةً، لإكماله ونشره هناك؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>in your address book: %1</source>
        <translation>في دفتر عناوينك: %1</translation>
    </message>
    <message>
        <source>no circle is called “%1”; &quot;circle create&quot; makes one</source>
        <translation>لا توجد دائرة باسم «%1»؛ الأمر &quot;circle create&quot; ينشئ واحدة</translation>
    </message>
    <message>
        <source>two circles are called “%1”: name the life with --hat, or the number</source>
        <translation>توجد دائرتان باسم «%1»: حدّد جانب الحياة بالخيار ‎--hat، أو اذكر الرقم</translation>
    </message>
    <message>
        <source>--hat is professional or personal</source>
        <translation>قيمة ‎--hat هي professional (مهني) أو personal (شخصي)</translation>
    </message>
    <message>
        <source>this is no address book (vCard): %1</source>
        <translation>هذا ليس دفتر عناوين (vCard): %1</translation>
    </message>
    <message>
        <source>Put new people into this circle; people you have stay where they are.</source>
        <translation>وضع الأشخاص الجدد في هذه الدائرة؛ أما من هم لديك فيبقون حيث هم.</translation>
    </message>
    <message>
        <source>The life of the circle: professional or personal.</source>
        <translation>جانب الحياة للدائرة: professional (مهني) أو personal (شخصي).</translation>
    </message>
    <message>
        <source>Only cards with this label (category).</source>
        <translation>البطاقات التي تحمل هذه التسمية (الفئة) فقط.</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>ذكر ما سيحدث دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Read an address book (vCard, .vcf): e-mail addresses, web addresses, profiles.</source>
        <translation>قراءة دفتر عناوين (vCard، ‎.vcf): عناوين البريد الإلكتروني وعناوين الويب والملفات الشخصية.</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>reminder: %1</source>
        <comment>a time</comment>
        <translation>تذكير: %1</translation>
    </message>
    <message>
        <source>answered before the reminder</source>
        <translation>ورد رد قبل التذكير</translation>
    </message>
    <message>
        <source>reminder if nobody answers: %1</source>
        <comment>a time</comment>
        <translation>تذكير إن لم يرد أحد: %1</translation>
    </message>
    <message>
        <source>Not on this computer any more</source>
        <translation>لم يعد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا رد</translation>
    </message>
    <message numerus="yes">
        <source>%n new answers</source>
        <translation>
            <numerusform>لا ردود جديدة</numerusform>
            <numerusform>رد جديد واحد</numerusform>
            <numerusform>ردّان جديدان</numerusform>
            <numerusform>%n ردود جديدة</numerusform>
            <numerusform>%n ردًّا جديدًا</numerusform>
            <numerusform>%n رد جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Unanswered, the oldest first</source>
        <translation>بلا رد، الأقدم أولًا</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>ردود جديدة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You to %1</source>
        <comment>a person</comment>
        <translation>أنت إلى %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>تحذير من المحتوى: %1</translation>
    </message>
    <message>
        <source>A post without words</source>
        <translation>منشور بلا نص</translation>
    </message>
    <message>
        <source>last answer by %1, %2</source>
        <comment>a person, a time</comment>
        <translation>آخر رد من %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًّا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the network counts %n answers</source>
        <translation>
            <numerusform>لا ردود بحسب الشبكة</numerusform>
            <numerusform>رد واحد بحسب الشبكة</numerusform>
            <numerusform>ردّان بحسب الشبكة</numerusform>
            <numerusform>%n ردود بحسب الشبكة</numerusform>
            <numerusform>%n ردًّا بحسب الشبكة</numerusform>
            <numerusform>%n رد بحسب الشبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>محادثة مكتومة</translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1 (%2), which you have not opened for weeks.</source>
        <comment>my address there, a network</comment>
        <translation>
            <numerusform>لم يُرَدّ على أي من تعليقاتك في %1 (%2)، ولم تفتح هذا الحساب منذ أسابيع.</numerusform>
            <numerusform>رُدّ على تعليق واحد من تعليقاتك في %1 (%2)، ولم تفتح هذا الحساب منذ أسابيع.</numerusform>
            <numerusform>رُدّ على تعليقين من تعليقاتك في %1 (%2)، ولم تفتح هذا الحساب منذ أسابيع.</numerusform>
            <numerusform>رُدّ على %n تعليقات من تعليقاتك في %1 (%2)، ولم تفتح هذا الحساب منذ أسابيع.</numerusform>
            <numerusform>رُدّ على %n تعليقًا من تعليقاتك في %1 (%2)، ولم تفتح هذا الحساب منذ أسابيع.</numerusform>
            <numerusform>رُدّ على %n تعليق من تعليقاتك في %1 (%2)، ولم تفتح هذا الحساب منذ أسابيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>You commented on the page in the browser</source>
        <translation>علّقت على الصفحة في المتصفح</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Your people, in circles, over several networks.</source>
        <translation>أشخاصك، في دوائر، عبر عدة شبكات.</translation>
    </message>
    <message>
        <source>Use this folder for everything that is stored.</source>
        <translation>استخدام هذا المجلد لكل ما يُخزَّن.</translation>
    </message>
    <message>
        <source>Open with invented people; no account, no server, no connection.</source>
        <translation>الفتح بأشخاص خياليين؛ بلا حساب ولا خادم ولا اتصال.</translation>
    </message>
    <message>
        <source>Do the main job on the sample network by itself and leave pictures in this folder.</source>
        <translation>تنفيذ المهمة الرئيسية على الشبكة التجريبية تلقائيًا وترك الصور في هذا المجلد.</translation>
    </message>
    <message>
        <source>Language of the window instead of the system&apos;s.</source>
        <translation>لغة النافذة بدلًا من لغة النظام.</translation>
    </message>
    <message>
        <source>light or dark instead of the setting, with --screenshots.</source>
        <translation>light (فاتح) أو dark (داكن) بدلًا من الإعداد، مع --screenshots.</translation>
    </message>
    <message>
        <source>Mirror the window, with --screenshots.</source>
        <translation>عكس اتجاه النافذة، مع --screenshots.</translation>
    </message>
    <message>
        <source>An address book (vCard), a list of feeds (OPML), or an address of this program from a browser.</source>
        <translation>دفتر عناوين (vCard)، أو قائمة خلاصات (OPML)، أو عنوان يخص هذا البرنامج وارد من متصفح.</translation>
    </message>
</context>
<context>
    <name>PostLayout</name>
    <message>
        <source>passed on by %1</source>
        <translation>إعادة نشر من %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of votes</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>تحذير من المحتوى: %1</translation>
    </message>
    <message>
        <source>Hide the post</source>
        <translation>إخفاء المنشور</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>عرض المنشور</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرضه كاملًا</translation>
    </message>
    <message>
        <source>The text goes on at the network: open it in the browser</source>
        <translation>للنص بقية على الشبكة: افتحه في المتصفح</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>عرض هذه الصورة</translation>
    </message>
    <message>
        <source>Always …</source>
        <translation>دائمًا …</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a page, its server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>also on %1</source>
        <comment>a network</comment>
        <translation>أيضًا على %1</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 without a description</source>
        <translation>%1 دون وصف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of media, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًّا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boosts</source>
        <translation>
            <numerusform>لا إعادات نشر</numerusform>
            <numerusform>إعادة نشر واحدة</numerusform>
            <numerusform>إعادتا نشر</numerusform>
            <numerusform>%n إعادات نشر</numerusform>
            <numerusform>%n إعادة نشر</numerusform>
            <numerusform>%n إعادة نشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%n إعجابات</numerusform>
            <numerusform>%n إعجابًا</numerusform>
            <numerusform>%n إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <source>boosted by you</source>
        <translation>أعدت نشره</translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>أعجبك</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>محرَّر</translation>
    </message>
    <message>
        <source>The poll has ended</source>
        <translation>انتهى الاستطلاع</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>The poll ends %1</source>
        <translation>ينتهي الاستطلاع %1</translation>
    </message>
    <message>
        <source>passed on by %1</source>
        <translation>إعادة نشر من %1</translation>
    </message>
    <message>
        <source>content warning: %1</source>
        <translation>تحذير من المحتوى: %1</translation>
    </message>
    <message numerus="yes">
        <source>poll with %n answers</source>
        <translation>
            <numerusform>استطلاع بلا خيارات</numerusform>
            <numerusform>استطلاع بخيار واحد</numerusform>
            <numerusform>استطلاع بخيارين</numerusform>
            <numerusform>استطلاع من %n خيارات</numerusform>
            <numerusform>استطلاع من %n خيارًا</numerusform>
            <numerusform>استطلاع من %n خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Something this version of Cohort cannot show</source>
        <translation>شيء لا يستطيع هذا الإصدار من Cohort عرضه</translation>
    </message>
    <message numerus="yes">
        <source>also on %n other networks</source>
        <translation>
            <numerusform>ليس على شبكات أخرى</numerusform>
            <numerusform>أيضًا على شبكة أخرى</numerusform>
            <numerusform>أيضًا على شبكتين أخريين</numerusform>
            <numerusform>أيضًا على %n شبكات أخرى</numerusform>
            <numerusform>أيضًا على %n شبكة أخرى</numerusform>
            <numerusform>أيضًا على %n شبكة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a weekday, time of that day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, time of that day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>RelationshipWords</name>
    <message>
        <source>you follow each other</source>
        <translation>متابعة متبادلة</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>أنت تتابع هذا الحساب</translation>
    </message>
    <message>
        <source>they follow you</source>
        <translation>يتابعك</translation>
    </message>
    <message>
        <source>no following that is known</source>
        <translation>لا متابعة معروفة</translation>
    </message>
    <message>
        <source>you asked to follow</source>
        <translation>طلبت متابعته</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>يطلب متابعتك</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>محظور من قِبلك</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>مكتوم من قِبلك</translation>
    </message>
</context>
<context>
    <name>SavedExport</name>
    <message>
        <source>&amp;Markdown …</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;Web page, in one file …</source>
        <translation>صفحة &amp;ويب، في ملف واحد …</translation>
    </message>
    <message>
        <source>&amp;E-book (EPUB) …</source>
        <translation>&amp;كتاب إلكتروني (EPUB) …</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Table (CSV) …</source>
        <translation>&amp;جدول (CSV) …</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON …</translation>
    </message>
    <message>
        <source>References for Zotero (CSL-JSON) …</source>
        <translation>مراجع لبرنامج Zotero ‏(CSL-JSON) …</translation>
    </message>
    <message>
        <source>References for LaTeX (BibTeX) …</source>
        <translation>مراجع لبرنامج LaTeX ‏(BibTeX) …</translation>
    </message>
    <message>
        <source>References for EndNote (RIS) …</source>
        <translation>مراجع لبرنامج EndNote ‏(RIS) …</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Conversation without words</source>
        <translation>محادثة بلا نص</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <comment>a day</comment>
        <translation>حُفظت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>لا ردود جديدة</numerusform>
            <numerusform>رد جديد واحد</numerusform>
            <numerusform>ردّان جديدان</numerusform>
            <numerusform>%n ردود جديدة</numerusform>
            <numerusform>%n ردًّا جديدًا</numerusform>
            <numerusform>%n رد جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts changed since</source>
        <translation>
            <numerusform>لا منشورات تغيّرت منذ ذلك الحين</numerusform>
            <numerusform>منشور واحد تغيّر منذ ذلك الحين</numerusform>
            <numerusform>منشوران تغيّرا منذ ذلك الحين</numerusform>
            <numerusform>%n منشورات تغيّرت منذ ذلك الحين</numerusform>
            <numerusform>%n منشورًا تغيّرت منذ ذلك الحين</numerusform>
            <numerusform>%n منشور تغيّرت منذ ذلك الحين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are missing</source>
        <translation>
            <numerusform>لا منشورات ناقصة</numerusform>
            <numerusform>منشور واحد ناقص</numerusform>
            <numerusform>منشوران ناقصان</numerusform>
            <numerusform>%n منشورات ناقصة</numerusform>
            <numerusform>%n منشورًا ناقصًا</numerusform>
            <numerusform>%n منشور ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted at the network; seen on %1. This is your saved copy.</source>
        <translation>حُذف من الشبكة؛ لوحظ ذلك في %1. هذه نسختك المحفوظة.</translation>
    </message>
    <message>
        <source>Edited by its author; seen on %1. It reads there now: %2</source>
        <translation>حرّره كاتبه؛ لوحظ ذلك في %1. نصه هناك الآن: %2</translation>
    </message>
    <message>
        <source>When you sent it: %1</source>
        <translation>عندما أرسلته: %1</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>ملاحظتك: %1</translation>
    </message>
    <message>
        <source>Its author deleted this post; your setting hides it.</source>
        <translation>حذف الكاتب هذا المنشور؛ وإعدادك يخفيه.</translation>
    </message>
</context>
<context>
    <name>SendingNews</name>
    <message numerus="yes">
        <source>%n posts were sent.</source>
        <translation>
            <numerusform>لم يُرسل أي منشور.</numerusform>
            <numerusform>أُرسل منشور واحد.</numerusform>
            <numerusform>أُرسل منشوران.</numerusform>
            <numerusform>أُرسلت %n منشورات.</numerusform>
            <numerusform>أُرسل %n منشورًا.</numerusform>
            <numerusform>أُرسل %n منشور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were not sent and wait in the outbox, where it says why.</source>
        <translation>
            <numerusform>لا منشورات غير مرسلة تنتظر في الصادر.</numerusform>
            <numerusform>منشور واحد لم يُرسل، وهو ينتظر في الصادر، حيث يُذكر السبب.</numerusform>
            <numerusform>منشوران لم يُرسلا، وهما ينتظران في الصادر، حيث يُذكر السبب.</numerusform>
            <numerusform>%n منشورات لم تُرسل، وهي تنتظر في الصادر، حيث يُذكر السبب.</numerusform>
            <numerusform>%n منشورًا لم تُرسل، وهي تنتظر في الصادر، حيث يُذكر السبب.</numerusform>
            <numerusform>%n منشور لم تُرسل، وهي تنتظر في الصادر، حيث يُذكر السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post was not sent and waits in the outbox: %1</source>
        <comment>what went wrong</comment>
        <translation>منشور لم يُرسل، وهو ينتظر في الصادر: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Fetching posts: %1 of %2</source>
        <translation>جلب المنشورات: %1 من %2</translation>
    </message>
    <message>
        <source>Fetching posts …</source>
        <translation>يجري جلب المنشورات …</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>محدَّث حتى %1</translation>
    </message>
    <message>
        <source>Working offline · everything loaded so far is on this computer</source>
        <translation>العمل دون اتصال · كل ما حُمّل حتى الآن موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Offline since %1 · everything up to then is on this computer</source>
        <translation>دون اتصال منذ %1 · كل ما قبل ذلك موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>An account needs you · everything up to now is on this computer</source>
        <translation>حساب يحتاج إليك · كل ما حتى الآن موجود على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>cohort</name>
    <message>
        <source>Nothing is lost: everything that was here is still on this computer.</source>
        <translation>لم يُفقد شيء: كل ما كان هنا لا يزال على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your words are kept on this computer. Nothing was sent.</source>
        <translation>نصك محفوظ على هذا الحاسوب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Cohort tries again by itself.</source>
        <translation>سيحاول Cohort مجددًا تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>Cohort tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>سيحاول Cohort مجددًا تلقائيًا بعد أقل من دقيقة.</numerusform>
            <numerusform>سيحاول Cohort مجددًا تلقائيًا بعد دقيقة واحدة.</numerusform>
            <numerusform>سيحاول Cohort مجددًا تلقائيًا بعد دقيقتين.</numerusform>
            <numerusform>سيحاول Cohort مجددًا تلقائيًا بعد %n دقائق.</numerusform>
            <numerusform>سيحاول Cohort مجددًا تلقائيًا بعد %n دقيقة.</numerusform>
            <numerusform>سيحاول Cohort مجددًا تلقائيًا بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>Everything up to now can be read here. What you send waits and goes out once.</source>
        <translation>يمكن قراءة كل ما وصل حتى الآن هنا. ما ترسله ينتظر ثم يخرج مرة واحدة.</translation>
    </message>
    <message>
        <source>Nothing to do: Cohort goes on when the network is back.</source>
        <translation>لا حاجة إلى فعل شيء: يتابع Cohort عمله حين تعود الشبكة.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يُجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Nothing is sent twice: Cohort looks whether it arrived before it tries again.</source>
        <translation>لا يُرسل شيء مرتين: يتحقق Cohort من وصوله قبل أن يحاول مجددًا.</translation>
    </message>
    <message>
        <source>Wait a little or try again.</source>
        <translation>انتظر قليلًا أو حاول مجددًا.</translation>
    </message>
    <message>
        <source>The secure connection to the server is not good.</source>
        <translation>الاتصال الآمن بالخادم غير سليم.</translation>
    </message>
    <message>
        <source>Nothing was sent, your password and keys neither.</source>
        <translation>لم يُرسل شيء، ولا حتى كلمة مرورك أو مفاتيحك.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, ask whoever runs the server.</source>
        <translation>تحقق من تاريخ هذا الحاسوب. إن كان صحيحًا، فاسأل القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>يطلب الخادم الانتظار: كانت الطلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>إجابة الخادم غير مفهومة.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page first, open it in a browser. Else try again later.</source>
        <translation>إن كانت هذه الشبكة تطلب صفحة تسجيل دخول أولًا، فافتحها في متصفح. وإلا فحاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server has trouble.</source>
        <translation>يواجه الخادم مشكلة.</translation>
    </message>
    <message>
        <source>The server does not accept this account&apos;s sign-in any more.</source>
        <translation>لم يعد الخادم يقبل تسجيل الدخول بهذا الحساب.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The server said no to this.</source>
        <translation>رفض الخادم هذا.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>لم يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>Change it, or use another account.</source>
        <translation>غيّره، أو استخدم حسابًا آخر.</translation>
    </message>
    <message>
        <source>This is not there any more, or not for you to see.</source>
        <translation>لم يعد هذا موجودًا، أو ليس متاحًا لك أن تراه.</translation>
    </message>
    <message>
        <source>What is stored on this computer stays.</source>
        <translation>ما خُزّن على هذا الحاسوب باقٍ.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>هذا كبير جدًا.</translation>
    </message>
    <message>
        <source>Make it smaller, or open it in a browser.</source>
        <translation>صغّره، أو افتحه في متصفح.</translation>
    </message>
    <message>
        <source>This network cannot do that.</source>
        <translation>لا تستطيع هذه الشبكة فعل ذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Use another account for it.</source>
        <translation>استخدم حسابًا آخر لذلك.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>أُوقف قبل أن يتم.</translation>
    </message>
    <message>
        <source>Try again when you want to.</source>
        <translation>حاول مجددًا متى أردت.</translation>
    </message>
    <message>
        <source>This computer could not write or read Cohort&apos;s files.</source>
        <translation>لم يستطع هذا الحاسوب كتابة ملفات Cohort أو قراءتها.</translation>
    </message>
    <message>
        <source>What was stored before is still there.</source>
        <translation>ما خُزّن من قبل لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or read-only, then try again.</source>
        <translation>تحقق هل القرص ممتلئ أو للقراءة فقط، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>One of Cohort&apos;s files is damaged.</source>
        <translation>أحد ملفات Cohort تالف.</translation>
    </message>
    <message>
        <source>These files were written by a newer Cohort.</source>
        <translation>كُتبت هذه الملفات بإصدار أحدث من Cohort.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>لم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>شغّل الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Another Cohort is using these files.</source>
        <translation>نسخة أخرى من Cohort تستخدم هذه الملفات.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>استخدم النافذة المفتوحة، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>The keyring is locked, or the entry for this account is gone.</source>
        <translation>حلقة المفاتيح مقفلة، أو مدخلة هذا الحساب غير موجودة.</translation>
    </message>
    <message>
        <source>Nothing in the keyring was changed. Everything up to now can be read here.</source>
        <translation>لم يتغير شيء في حلقة المفاتيح. يمكن قراءة كل ما وصل حتى الآن هنا.</translation>
    </message>
    <message>
        <source>Unlock the keyring. If that does not help, sign in again.</source>
        <translation>افتح قفل حلقة المفاتيح. إن لم يُجدِ ذلك، فسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep passwords in.</source>
        <translation>ليس في هذا الحاسوب حلقة مفاتيح لحفظ كلمات المرور.</translation>
    </message>
    <message>
        <source>No password was written to the disk.</source>
        <translation>لم تُكتب أي كلمة مرور على القرص.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or set up a keyring.</source>
        <translation>سجّل الدخول لهذه الجلسة فقط، أو أعِدّ حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>Nobody was chosen who could read this.</source>
        <translation>لم يُختر أحد يمكنه قراءة هذا.</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation>اختر لمن هذا.</translation>
    </message>
    <message>
        <source>More people could read this than you chose.</source>
        <translation>سيكون بإمكان أشخاص أكثر ممن اخترتهم قراءة هذا.</translation>
    </message>
    <message>
        <source>Look who, then change the audience or agree to it.</source>
        <translation>انظر من هم، ثم غيّر الجمهور أو وافق عليه.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>لا يمكن استخدام هذا كما هو.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort.</source>
        <translation>حدث خطأ داخل Cohort.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, please report it.</source>
        <translation>حاول مجددًا. إن تكرر، فيُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>The people who are named</source>
        <translation>الأشخاص المذكورون</translation>
    </message>
    <message>
        <source>The members of the circle</source>
        <translation>أعضاء الدائرة</translation>
    </message>
    <message>
        <source>Who joins the circle later</source>
        <translation>من ينضمون إلى الدائرة لاحقًا</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>متابعوك</translation>
    </message>
    <message>
        <source>Who follows you later</source>
        <translation>من يتابعونك لاحقًا</translation>
    </message>
    <message>
        <source>The members of the group</source>
        <translation>أعضاء المجموعة</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <translation>من يتابعون %1</translation>
    </message>
    <message>
        <source>The people of the conversation</source>
        <translation>أشخاص المحادثة</translation>
    </message>
    <message>
        <source>Everybody on your server</source>
        <translation>كل من على خادمك</translation>
    </message>
    <message>
        <source>Everybody who is signed in</source>
        <translation>كل من سجّلوا الدخول</translation>
    </message>
    <message>
        <source>Who may edit the blog</source>
        <translation>من يحق لهم تحرير المدونة</translation>
    </message>
    <message>
        <source>Everybody in the room</source>
        <translation>كل من في الغرفة</translation>
    </message>
    <message>
        <source>get a copy</source>
        <translation>تصل إليهم نسخة</translation>
    </message>
    <message>
        <source>can read it</source>
        <translation>يمكنهم قراءته</translation>
    </message>
    <message>
        <source>can read it later</source>
        <translation>يمكنهم قراءته لاحقًا</translation>
    </message>
    <message>
        <source>can answer</source>
        <translation>يمكنهم الرد</translation>
    </message>
    <message>
        <source>can pass it on</source>
        <translation>يمكنهم إعادة نشره</translation>
    </message>
    <message>
        <source>can quote it</source>
        <translation>يمكنهم اقتباسه</translation>
    </message>
    <message>
        <source>can see who gets it</source>
        <translation>يمكنهم رؤية من يصل إليه</translation>
    </message>
    <message>
        <source>can find it</source>
        <translation>يمكنهم العثور عليه</translation>
    </message>
    <message>
        <source>do not get it</source>
        <translation>لا يصل إليهم</translation>
    </message>
    <message>
        <source>cannot read it</source>
        <translation>لا يمكنهم قراءته</translation>
    </message>
    <message>
        <source>cannot read it later</source>
        <translation>لا يمكنهم قراءته لاحقًا</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>لا يمكنهم الرد</translation>
    </message>
    <message>
        <source>cannot pass it on</source>
        <translation>لا يمكنهم إعادة نشره</translation>
    </message>
    <message>
        <source>cannot quote it</source>
        <translation>لا يمكنهم اقتباسه</translation>
    </message>
    <message>
        <source>cannot see who gets it</source>
        <translation>لا يمكنهم رؤية من يصل إليه</translation>
    </message>
    <message>
        <source>cannot find it</source>
        <translation>لا يمكنهم العثور عليه</translation>
    </message>
    <message numerus="yes">
        <source>The staff of %n servers</source>
        <translation>
            <numerusform>لا أحد من القائمين على الخوادم</numerusform>
            <numerusform>القائمون على خادم واحد</numerusform>
            <numerusform>القائمون على خادمين</numerusform>
            <numerusform>القائمون على %n خوادم</numerusform>
            <numerusform>القائمون على %n خادمًا</numerusform>
            <numerusform>القائمون على %n خادم</numerusform>
        </translation>
    </message>
    <message>
        <source>The staff of the servers</source>
        <translation>القائمون على الخوادم</translation>
    </message>
    <message>
        <source>Who runs the linked page</source>
        <translation>القائمون على الصفحة المرتبطة</translation>
    </message>
    <message>
        <source>Feed readers</source>
        <translation>قارئات الخلاصات ومستخدموها</translation>
    </message>
    <message>
        <source>People who subscribed by mail</source>
        <translation>المشتركون بالبريد</translation>
    </message>
    <message>
        <source>Search engines and archives</source>
        <translation>محركات البحث والأرشيفات ومستخدموها</translation>
    </message>
    <message>
        <source>Programs that copy posts to other networks</source>
        <translation>برامج نسخ المنشورات إلى شبكات أخرى ومستخدموها</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <comment>can read it: not known</comment>
        <translation>%1: غير معروف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>can read it (expected)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>kept by the server</source>
        <translation>يلتزم به الخادم</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترَض</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>everybody on your server</source>
        <translation>كل من على خادمك</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>%n شخص على الأقل</numerusform>
            <numerusform>شخص واحد على الأقل</numerusform>
            <numerusform>شخصان على الأقل</numerusform>
            <numerusform>%n أشخاص على الأقل</numerusform>
            <numerusform>%n شخصًا على الأقل</numerusform>
            <numerusform>%n شخص على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who can read it</comment>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not meant</source>
        <translation>
            <numerusform>كلهم مقصودون</numerusform>
            <numerusform>واحد منهم غير مقصود</numerusform>
            <numerusform>اثنان منهم غير مقصودين</numerusform>
            <numerusform>%n منهم غير مقصودين</numerusform>
            <numerusform>%n منهم غير مقصودين</numerusform>
            <numerusform>%n منهم غير مقصودين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>people of the audience</comment>
        <translation>
            <numerusform>يصل إلى كل الجمهور</numerusform>
            <numerusform>واحد من الجمهور لا يصل إليه</numerusform>
            <numerusform>اثنان من الجمهور لا يصل إليهما</numerusform>
            <numerusform>%n من الجمهور لا يصل إليهم</numerusform>
            <numerusform>%n من الجمهور لا يصل إليهم</numerusform>
            <numerusform>%n من الجمهور لا يصل إليهم</numerusform>
        </translation>
    </message>
    <message>
        <source>and who follows later</source>
        <translation>ومن يتابعك لاحقًا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people who are not named in a list</comment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n شخصًا آخر</numerusform>
            <numerusform>%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>These people</source>
        <translation>هؤلاء الأشخاص</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>كل من على هذا الخادم</translation>
    </message>
    <message>
        <source>Anyone with the link (quiet)</source>
        <translation>كل من لديه الرابط (نشر هادئ)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>مهني</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>على وشك الإرسال</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>يجري إرساله</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>يجري التحقق من وصوله</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Only you will see this.</source>
        <translation>لن يرى هذا أحد سواك.</translation>
    </message>
    <message>
        <source>Everybody on your server can read this.</source>
        <translation>يمكن لكل من على خادمك قراءة هذا.</translation>
    </message>
    <message>
        <source>Anyone with the link can read this.</source>
        <translation>يمكن لكل من لديه الرابط قراءة هذا.</translation>
    </message>
    <message>
        <source>Anyone can read this.</source>
        <translation>يمكن لأي شخص قراءة هذا.</translation>
    </message>
    <message>
        <source>Nobody will see this yet.</source>
        <translation>حتى الآن لا أحد سيرى هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this.</source>
        <translation>
            <numerusform>لن يرى هذا أي شخص.</numerusform>
            <numerusform>سيرى هذا شخص واحد.</numerusform>
            <numerusform>سيرى هذا شخصان.</numerusform>
            <numerusform>سيرى هذا %n أشخاص.</numerusform>
            <numerusform>سيرى هذا %n شخصًا.</numerusform>
            <numerusform>سيرى هذا %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this.</source>
        <translation>
            <numerusform>ليس لديك متابعون ليروا هذا.</numerusform>
            <numerusform>سيرى هذا متابعك الوحيد.</numerusform>
            <numerusform>سيرى هذا متابعاك الاثنان.</numerusform>
            <numerusform>سيرى هذا متابعوك، وعددهم %n.</numerusform>
            <numerusform>سيرى هذا متابعوك، وعددهم %n.</numerusform>
            <numerusform>سيرى هذا متابعوك، وعددهم %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this; how many is not known.</source>
        <translation>سيرى هذا متابعوك؛ وعددهم غير معروف.</translation>
    </message>
    <message>
        <source>Not in the audience, but named in the text and will see it too: %1.</source>
        <translation>سيراه أيضًا من خارج الجمهور، لورود الاسم في النص: %1.</translation>
    </message>
    <message>
        <source>Not in the audience, but following you and will see it too: %1.</source>
        <translation>سيراه أيضًا من خارج الجمهور، بحكم متابعة حسابك: %1.</translation>
    </message>
    <message>
        <source>%1 may see it too: you answer their post.</source>
        <translation>قد يراه أيضًا كاتب المنشور الذي ترد عليه: %1.</translation>
    </message>
    <message>
        <source>Not in the audience, but quoted and will see it too: %1.</source>
        <translation>سيراه أيضًا من خارج الجمهور، بحكم الاقتباس منه: %1.</translation>
    </message>
    <message>
        <source>All who follow %1 will get it too.</source>
        <translation>سيصل أيضًا إلى كل من يتابع %1.</translation>
    </message>
    <message>
        <source>Not in the audience, but will see it too: %1.</source>
        <translation>سيراه أيضًا من خارج الجمهور: %1.</translation>
    </message>
    <message>
        <source>Choose an account to post with.</source>
        <translation>اختر حسابًا للنشر به.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out through %n accounts.</source>
        <translation>
            <numerusform>لا يخرج عبر أي حساب.</numerusform>
            <numerusform>يخرج عبر حساب واحد.</numerusform>
            <numerusform>يخرج عبر حسابين.</numerusform>
            <numerusform>يخرج عبر %n حسابات.</numerusform>
            <numerusform>يخرج عبر %n حسابًا.</numerusform>
            <numerusform>يخرج عبر %n حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it.</source>
        <translation>يمكن لأي شخص متابعتك ثم قراءة هذا.</translation>
    </message>
    <message>
        <source>Followers you accept later can read it too.</source>
        <translation>يمكن أيضًا لمن تقبل متابعته لاحقًا قراءة هذا.</translation>
    </message>
    <message>
        <source>Will not get it: %1.</source>
        <translation>لن يصل إلى: %1.</translation>
    </message>
    <message>
        <source>Choose who this is for.</source>
        <translation>اختر لمن هذا.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>لا يوجد ما يُرسل بعد.</translation>
    </message>
    <message>
        <source>This network cannot carry this kind of post.</source>
        <translation>لا تستطيع هذه الشبكة نقل هذا النوع من المنشورات.</translation>
    </message>
    <message>
        <source>Anyone could read this, and you chose fewer.</source>
        <translation>سيكون بإمكان أي شخص قراءة هذا، مع أنك اخترت أشخاصًا أقل.</translation>
    </message>
    <message>
        <source>These people could read this, and you did not choose them: %1.</source>
        <translation>سيكون بإمكان هؤلاء الأشخاص قراءة هذا، وأنت لم تخترهم: %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort. Nothing was sent.</source>
        <translation>حدث خطأ داخل Cohort. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Not sent: it would also reach %1.</source>
        <translation>لم يُرسل: كان سيصل أيضًا إلى: %1.</translation>
    </message>
    <message>
        <source>I want anyone to be able to read this.</source>
        <translation>أريد أن يتمكن أي شخص من قراءة هذا.</translation>
    </message>
    <message>
        <source>I know that anyone can follow me and then read this.</source>
        <translation>أعلم أن بإمكان أي شخص متابعتي ثم قراءة هذا.</translation>
    </message>
    <message>
        <source>I know that followers who are not listed here can read this.</source>
        <translation>أعلم أن بإمكان متابعين غير مذكورين هنا قراءة هذا.</translation>
    </message>
    <message>
        <source>I want these people to be able to read this: %1.</source>
        <translation>أريد أن يتمكن هؤلاء الأشخاص من قراءة هذا: %1.</translation>
    </message>
    <message>
        <source>I know that all who follow %1 will get this.</source>
        <translation>أعلم أن هذا سيصل إلى كل من يتابع %1.</translation>
    </message>
    <message>
        <source>I want to use this account, although it belongs to the other part of my life.</source>
        <translation>أريد استخدام هذا الحساب، مع أنه يخص الجانب الآخر من حياتي.</translation>
    </message>
    <message>
        <source>I want my answer to go further than the post it answers.</source>
        <translation>أريد أن يصل ردي إلى أبعد مما يصل إليه المنشور الذي يرد عليه.</translation>
    </message>
    <message>
        <source>I want this to go further than I set for the circle.</source>
        <translation>أريد أن يصل هذا إلى أبعد مما حددته للدائرة.</translation>
    </message>
    <message>
        <source>I agree to who can read this.</source>
        <translation>أوافق على من يمكنه قراءة هذا.</translation>
    </message>
    <message>
        <source>A public post can be read by anyone, with or without an account. It stands in feeds, on the profile and in searches, and anyone can pass it on.</source>
        <translation>المنشور العام يمكن لأي شخص قراءته، بحساب أو بدونه. ويظهر في الخلاصات وفي الملف الشخصي وفي نتائج البحث، ويمكن لأي شخص إعادة نشره.</translation>
    </message>
    <message>
        <source>A quiet post is not listed, but anyone with the link can read it, and it stands on your profile and in its feed.</source>
        <translation>المنشور الهادئ لا يُدرج في القوائم، لكن يمكن لكل من لديه الرابط قراءته، ويظهر في ملفك الشخصي وفي خلاصته.</translation>
    </message>
    <message>
        <source>A post to followers can be read by whoever follows you at the time of reading, old posts included. Other servers are expected to keep to this.</source>
        <translation>المنشور الموجَّه إلى المتابعين يمكن أن يقرأه من يتابعك وقت القراءة، بما في ذلك المنشورات القديمة. ويُتوقع من الخوادم الأخرى أن تلتزم بهذا.</translation>
    </message>
    <message>
        <source>A post to named people goes to them and to nobody else. Their servers are expected to keep to this.</source>
        <translation>المنشور الموجَّه إلى أشخاص مذكورين يُرسل إليهم لا إلى غيرهم. ويُتوقع من خوادمهم أن تلتزم بهذا.</translation>
    </message>
    <message>
        <source>This came as a post to followers, but servers say the same of a post to a few people.</source>
        <translation>وصل هذا على أنه منشور للمتابعين، لكن الخوادم تقول الشيء نفسه عن منشور موجَّه إلى قلّة من الأشخاص.</translation>
    </message>
    <message>
        <source>Whoever is named anywhere in the text can read it: %1.</source>
        <translation>كل من يُذكر في أي موضع من النص يمكنه قراءة المنشور: %1.</translation>
    </message>
    <message>
        <source>Taking a name out later does not take the post away again: %1.</source>
        <translation>حذف اسم من النص لاحقًا لا يسترد المنشور ممن ورد اسمه: %1.</translation>
    </message>
    <message>
        <source>%1 is a group: everybody who follows it gets the post.</source>
        <translation>%1 مجموعة: يصل المنشور إلى كل من يتابعها.</translation>
    </message>
    <message>
        <source>%1 is quoted and will be able to read this, also without following you.</source>
        <translation>سيتمكن %1 من قراءة هذا لورود اقتباس منه، حتى دون متابعتك.</translation>
    </message>
    <message>
        <source>An answer to followers goes to yours, not to those of the person you answer.</source>
        <translation>الرد الموجَّه إلى المتابعين يصل إلى متابعيك أنت، لا إلى متابعي من ترد عليه.</translation>
    </message>
    <message>
        <source>An answer stands in the home feed of those who follow both of you. A post that only starts with a name is not an answer.</source>
        <translation>يظهر الرد في الصفحة الرئيسية لمن يتابعونكما معًا، أنت ومن ترد عليه. والمنشور الذي يبدأ باسم فحسب ليس ردًّا.</translation>
    </message>
    <message>
        <source>Who can see a post cannot be changed once it is sent.</source>
        <translation>لا يمكن تغيير من يستطيع رؤية المنشور بعد إرساله.</translation>
    </message>
    <message>
        <source>Every server that gets this fetches a preview of the link, so %1 learns which servers have it.</source>
        <translation>كل خادم يصل إليه هذا يجلب معاينة للرابط، فيعرف %1 أي الخوادم لديها المنشور.</translation>
    </message>
    <message>
        <source>The pictures of a limited post can be opened by anyone who has their address.</source>
        <translation>صور المنشور المحدود الجمهور يمكن أن يفتحها كل من لديه عنوانها.</translation>
    </message>
    <message>
        <source>Posts are not encrypted: the staff of every server that holds a copy could read it.</source>
        <translation>المنشورات غير مشفّرة: يمكن للقائمين على كل خادم يحتفظ بنسخة من المنشور أن يقرؤوه.</translation>
    </message>
    <message>
        <source>A limited post is not listed under its tags: %1.</source>
        <translation>المنشور المحدود الجمهور لا يُدرج تحت وسومه: %1.</translation>
    </message>
    <message>
        <source>A post for your own server is not sent to other servers: only people with an account there can read it.</source>
        <translation>المنشور الموجَّه إلى خادمك لا يُرسل إلى خوادم أخرى: لا يمكن أن يقرأه إلا من لديه حساب هناك.</translation>
    </message>
    <message>
        <source>If the server has silenced your account, a public post is not listed. The server does not tell.</source>
        <translation>إذا كان الخادم قد كتم حسابك، فلن يُدرج المنشور العام في القوائم. والخادم لا يخبر بذلك.</translation>
    </message>
    <message>
        <source>On this server a quiet post has no page of its own and stands in no feed.</source>
        <translation>على هذا الخادم ليس للمنشور الهادئ صفحة خاصة به، ولا يظهر في أي خلاصة.</translation>
    </message>
    <message>
        <source>The setting for what your profile shows reaches back: when you change it, older posts appear or go.</source>
        <translation>إعداد ما يعرضه ملفك الشخصي يسري على ما مضى: عند تغييره تظهر منشورات أقدم أو تختفي.</translation>
    </message>
    <message>
        <source>A limited post cannot be passed on here. Posts for people who follow each other do not work yet.</source>
        <translation>لا يمكن إعادة نشر المنشور المحدود الجمهور هنا. والمنشورات الموجَّهة إلى من تتبادل معهم المتابعة لا تعمل بعد.</translation>
    </message>
    <message>
        <source>Whoever is named can always answer: %1. Other servers may ignore who is allowed to answer.</source>
        <translation>كل من يُذكر يمكنه الرد دائمًا: %1. وقد تتجاهل خوادم أخرى من يُسمح له بالرد.</translation>
    </message>
    <message>
        <source>The place where a film was made may stand in its file: this server does not take it out.</source>
        <translation>قد يكون مكان تصوير الفيلم مسجَّلًا في ملفه: هذا الخادم لا يزيله.</translation>
    </message>
    <message>
        <source>A circle is fixed when the post is sent: who joins later does not see it.</source>
        <translation>تُثبَّت الدائرة عند إرسال المنشور: من ينضم لاحقًا لا يراه.</translation>
    </message>
    <message>
        <source>Naming somebody in a post to a circle adds a reader: %1.</source>
        <translation>ذكر شخص في منشور موجَّه إلى دائرة يضيف قارئًا: %1.</translation>
    </message>
    <message>
        <source>These people are on other servers, where a post to a circle may not arrive or may look like something else: %1.</source>
        <translation>هؤلاء الأشخاص على خوادم أخرى، حيث قد لا يصل المنشور الموجَّه إلى دائرة أو قد يظهر على أنه شيء آخر: %1.</translation>
    </message>
    <message>
        <source>Anybody who is signed in on a server that honours it can read this.</source>
        <translation>يمكن لكل من سجّل الدخول على خادم يلتزم بذلك أن يقرأ هذا.</translation>
    </message>
    <message>
        <source>Whether a post can be found by searching is a setting of its own.</source>
        <translation>إمكان العثور على المنشور بالبحث إعداد مستقل.</translation>
    </message>
    <message>
        <source>The post goes to the list of people that the request names.</source>
        <translation>يُرسل المنشور إلى قائمة الأشخاص التي يحددها الطلب.</translation>
    </message>
    <message>
        <source>The text may name somebody without adding them: %1 does not get it.</source>
        <translation>قد يذكر النص شخصًا دون إضافته إلى المتلقّين: لا يصل المنشور إلى %1.</translation>
    </message>
    <message>
        <source>A post with an end is deleted later. Other servers are only asked to do so.</source>
        <translation>المنشور ذو الأجل يُحذف لاحقًا. أما الخوادم الأخرى فيُطلب منها ذلك فحسب.</translation>
    </message>
    <message>
        <source>A post to chosen people stands in the home feeds of all of them.</source>
        <translation>المنشور الموجَّه إلى أشخاص مختارين يظهر في الصفحات الرئيسية لهم جميعًا.</translation>
    </message>
    <message>
        <source>A post to followers or to chosen people cannot be passed on here.</source>
        <translation>المنشور الموجَّه إلى المتابعين أو إلى أشخاص مختارين لا يمكن إعادة نشره هنا.</translation>
    </message>
    <message>
        <source>This network&apos;s software has shown limited posts by mistake before, and answers may go further than yours.</source>
        <translation>سبق أن عرضت برمجية هذه الشبكة منشورات محدودة الجمهور خطأً، وقد تصل الردود إلى أبعد مما يصل إليه منشورك.</translation>
    </message>
    <message>
        <source>On this server everybody with an account there who knows the number of a post can read it.</source>
        <translation>على هذا الخادم يمكن لكل من لديه حساب هناك ويعرف رقم المنشور أن يقرأه.</translation>
    </message>
    <message>
        <source>Older versions of this server send a post for followers to the named people alone.</source>
        <translation>الإصدارات الأقدم من هذا الخادم ترسل المنشور الموجَّه إلى المتابعين إلى الأشخاص المذكورين وحدهم.</translation>
    </message>
    <message>
        <source>Who may read it is fixed when it is sent.</source>
        <translation>من يحق له قراءته يُحدَّد عند إرساله.</translation>
    </message>
    <message numerus="yes">
        <source>Each of them sees the addresses of %n others.</source>
        <translation>
            <numerusform>لا يرى أيٌّ منهم عنوان غيره.</numerusform>
            <numerusform>يرى كل منهم عنوان شخص آخر.</numerusform>
            <numerusform>يرى كل منهم عنواني شخصين آخرين.</numerusform>
            <numerusform>يرى كل منهم عناوين %n أشخاص آخرين.</numerusform>
            <numerusform>يرى كل منهم عناوين %n شخصًا آخر.</numerusform>
            <numerusform>يرى كل منهم عناوين %n شخص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer takes the audience of the post it answers.</source>
        <translation>يأخذ الرد جمهور المنشور الذي يرد عليه.</translation>
    </message>
    <message>
        <source>The pictures can only be opened by contacts who can prove who they are.</source>
        <translation>لا يمكن أن يفتح الصور إلا جهات اتصال تستطيع إثبات هويتها.</translation>
    </message>
    <message>
        <source>%1 is reached over a network that others may read on the way.</source>
        <translation>يجري الوصول إلى %1 عبر شبكة قد يقرأ فيها آخرون المنشور في الطريق.</translation>
    </message>
    <message>
        <source>An empty audience was once sent to all followers: Cohort never sends one.</source>
        <translation>سبق أن أُرسل منشور ذو جمهور فارغ إلى كل المتابعين: لا يرسل Cohort منشورًا كهذا أبدًا.</translation>
    </message>
    <message>
        <source>The page of the conversation on the other server may show your answer to anyone.</source>
        <translation>قد تعرض صفحة المحادثة على الخادم الآخر ردك على أي شخص.</translation>
    </message>
    <message>
        <source>Whoever gets it cannot pass it on here.</source>
        <translation>من يتلقّاه لا يمكنه إعادة نشره هنا.</translation>
    </message>
    <message>
        <source>Whether the members of a group see each other is a setting of the group.</source>
        <translation>رؤية أعضاء المجموعة بعضهم بعضًا تتوقف على إعداد في المجموعة.</translation>
    </message>
    <message>
        <source>On other networks this server&apos;s limits do not hold.</source>
        <translation>على الشبكات الأخرى لا تسري قيود هذا الخادم.</translation>
    </message>
    <message>
        <source>Only the people who were in the aspect before the post can see it; who is added later does not.</source>
        <translation>لا يمكن أن يراه إلا من كان في الفئة (aspect) قبل المنشور؛ أما من يُضاف لاحقًا فلا.</translation>
    </message>
    <message>
        <source>A limited post cannot be reshared. Comments and likes are seen by exactly its readers.</source>
        <translation>لا يمكن إعادة مشاركة المنشور المحدود الجمهور. ويرى التعليقات والإعجابات قرّاؤه بالضبط.</translation>
    </message>
    <message>
        <source>Somebody added to the aspect later may get comments on a post they cannot read. This was read in the code, not tried.</source>
        <translation>من يُضاف إلى الفئة (aspect) لاحقًا قد تصل إليه تعليقات على منشور لا يمكنه قراءته. عُرف هذا من قراءة الشيفرة، ولم يُجرَّب.</translation>
    </message>
    <message>
        <source>The name of an aspect stays with you. Whether its members see each other is an option.</source>
        <translation>اسم الفئة (aspect) يبقى عندك. ورؤية أعضائها بعضهم بعضًا خيار يُضبط.</translation>
    </message>
    <message>
        <source>Public posts also stand in a feed that anyone can read.</source>
        <translation>المنشورات العامة تظهر أيضًا في خلاصة يمكن لأي شخص قراءتها.</translation>
    </message>
    <message>
        <source>Resharing a public post makes it public again.</source>
        <translation>إعادة مشاركة منشور عام تجعله عامًّا من جديد.</translation>
    </message>
    <message>
        <source>Everything on this network is public: posts, likes, follows and lists. Nothing can limit who reads.</source>
        <translation>كل شيء على هذه الشبكة عام: المنشورات والإعجابات والمتابعات والقوائم. ولا شيء يمكنه تقييد من يقرأ.</translation>
    </message>
    <message>
        <source>You can limit who answers or quotes, never who reads.</source>
        <translation>يمكنك تقييد من يرد أو يقتبس، لا من يقرأ أبدًا.</translation>
    </message>
    <message>
        <source>Hiding posts from people who are not signed in works only in programs that respect it.</source>
        <translation>إخفاء المنشورات عمن لم يسجّلوا الدخول لا يعمل إلا في البرامج التي تحترم ذلك.</translation>
    </message>
    <message>
        <source>Chats are not public, but the network&apos;s staff can read them.</source>
        <translation>الدردشات ليست عامة، لكن يمكن للقائمين على الشبكة قراءتها.</translation>
    </message>
    <message>
        <source>A circle must not become a list here: lists are public, and each person sees that they are on it.</source>
        <translation>يجب ألا تصير الدائرة قائمة هنا: القوائم عامة، وكل شخص يرى أنه مدرج فيها.</translation>
    </message>
    <message>
        <source>Both servers can read it, because it is not encrypted from end to end.</source>
        <translation>يمكن للخادمين كليهما قراءته، لأنه غير مشفّر من الطرف إلى الطرف.</translation>
    </message>
    <message>
        <source>Everybody in the room reads it; who joins later may read it in the room&apos;s archive.</source>
        <translation>يقرؤه كل من في الغرفة؛ ومن ينضم لاحقًا قد يقرؤه في أرشيف الغرفة.</translation>
    </message>
    <message>
        <source>The server admits whoever is on the list at the time of reading.</source>
        <translation>يسمح الخادم بالقراءة لمن هو في القائمة وقت القراءة.</translation>
    </message>
    <message>
        <source>People in To and Cc see each other; nobody sees who is in Bcc.</source>
        <translation>من في «إلى» و«نسخة» يرى بعضهم بعضًا؛ ولا أحد يرى من في «نسخة مخفية».</translation>
    </message>
    <message>
        <source>%1 may be a mailing list: who reads it is not known, and there may be a public archive.</source>
        <translation>قد يكون %1 قائمة بريدية: لا يُعرف من يقرؤها، وقد يكون لها أرشيف عام.</translation>
    </message>
    <message>
        <source>Whether an answer goes to the author or to the whole list is up to the list.</source>
        <translation>وصول الرد إلى الكاتب أو إلى القائمة كلها أمر تحدده القائمة.</translation>
    </message>
    <message>
        <source>The mail provider of each address can read it.</source>
        <translation>يمكن لمزوّد البريد لكل عنوان قراءته.</translation>
    </message>
    <message>
        <source>Everybody who may edit the blog can read it. A post with a password still shows its title to everyone.</source>
        <translation>يمكن لكل من يحق له تحرير المدونة قراءته. والمنشور المحمي بكلمة مرور يظل عنوانه ظاهرًا للجميع.</translation>
    </message>
    <message>
        <source>What was sent by mail or fetched by feed readers stays there when a post is hidden later.</source>
        <translation>ما أُرسل بالبريد أو جلبته قارئات الخلاصات يبقى هناك حين يُخفى المنشور لاحقًا.</translation>
    </message>
    <message>
        <source>A comment has the audience of the blog, and usually goes to everybody who follows the comments. Your mail address is seen by the owner.</source>
        <translation>جمهور التعليق هو جمهور المدونة، ويصل عادةً إلى كل من يتابع التعليقات. ويرى صاحب المدونة عنوان بريدك.</translation>
    </message>
    <message>
        <source>People on the restricted list see public posts and those they are tagged in.</source>
        <translation>الأشخاص المدرجون في القائمة المقيَّدة يرون المنشورات العامة والمنشورات التي أُشير إليهم فيها.</translation>
    </message>
    <message>
        <source>The audience of the last post is taken again for the next one.</source>
        <translation>يُستخدم جمهور المنشور الأخير مجددًا للمنشور التالي.</translation>
    </message>
    <message>
        <source>Tagging adds readers: %1, and perhaps their friends.</source>
        <translation>الإشارة إلى أشخاص تضيف قرّاءً: %1، وربما أصدقاءهم.</translation>
    </message>
    <message>
        <source>A post to connections cannot be passed on and is not in searches; a post to anyone is in search engines too.</source>
        <translation>المنشور الموجَّه إلى جهات الاتصال لا يمكن إعادة نشره ولا يظهر في نتائج البحث؛ أما الموجَّه إلى أي شخص فيظهر في محركات البحث أيضًا.</translation>
    </message>
    <message>
        <source>Your likes and comments are shown to your whole network.</source>
        <translation>تُعرض إعجاباتك وتعليقاتك على شبكة معارفك كلها.</translation>
    </message>
    <message>
        <source>Protection is for the whole account and all its posts, older ones too. Limiting answers does not stop quoting.</source>
        <translation>الحماية تسري على الحساب كله وكل منشوراته، والأقدم أيضًا. وتقييد الردود لا يمنع الاقتباس.</translation>
    </message>
    <message>
        <source>The network itself keeps this limit. It has failed before.</source>
        <translation>الشبكة نفسها هي التي تطبّق هذا القيد. وقد أخفقت في ذلك من قبل.</translation>
    </message>
    <message>
        <source>Who gets it is fixed when it is sent, and only people who have each other&apos;s number get it.</source>
        <translation>من يصل إليه يُحدَّد عند إرساله، ولا يصل إلا إلى أشخاص لديهم رقمك ولديك رقمهم.</translation>
    </message>
    <message>
        <source>A circle said who could read it, not who agreed to that; extended circles reached people you did not know.</source>
        <translation>كانت الدائرة تحدد من يمكنه القراءة، لا من وافق على ذلك؛ وكانت الدوائر الموسَّعة تصل إلى أشخاص لا تعرفهم.</translation>
    </message>
    <message>
        <source>Who may see an event and who may see who comes are two settings.</source>
        <translation>من يحق له رؤية الفعالية ومن يحق له رؤية الحاضرين إعدادان منفصلان.</translation>
    </message>
    <message>
        <source>The post is as public as its widest copy.</source>
        <translation>المنشور عام بقدر أوسع نُسخه انتشارًا.</translation>
    </message>
    <message>
        <source>This network cannot keep a post among the people you chose.</source>
        <translation>لا تستطيع هذه الشبكة إبقاء المنشور بين الأشخاص الذين اخترتهم.</translation>
    </message>
    <message>
        <source>Programs that copy posts to other networks may carry this on; somebody who follows you may run one.</source>
        <translation>البرامج التي تنسخ المنشورات إلى شبكات أخرى قد تنقل هذا إلى أبعد؛ وقد يشغّل أحد متابعيك واحدًا منها.</translation>
    </message>
    <message>
        <source>Networks differ: some fix the readers when a post is sent, others ask when it is read.</source>
        <translation>تختلف الشبكات: بعضها يحدد القرّاء عند إرسال المنشور، وبعضها يتحقق عند قراءته.</translation>
    </message>
    <message>
        <source>An account that accepts every follower has no limits: anyone can follow it and read.</source>
        <translation>الحساب الذي يقبل كل متابع لا قيود له: يمكن لأي شخص متابعته والقراءة.</translation>
    </message>
    <message>
        <source>How far a limited post stays limited is up to the servers that get it: %1.</source>
        <translation>مدى بقاء المنشور المحدود الجمهور محدودًا يعود إلى الخوادم التي يصل إليها: %1.</translation>
    </message>
    <message>
        <source>Deleting is a request to other servers. Copies may stay.</source>
        <translation>الحذف طلب إلى الخوادم الأخرى. وقد تبقى نسخ.</translation>
    </message>
    <message>
        <source>Likes and other reactions can tell strangers that the post exists.</source>
        <translation>قد تكشف الإعجابات والتفاعلات الأخرى لغرباء أن المنشور موجود.</translation>
    </message>
    <message>
        <source>Pinning it to your profile may show it to more people.</source>
        <translation>تثبيته في ملفك الشخصي قد يعرضه على عدد أكبر من الأشخاص.</translation>
    </message>
    <message>
        <source>%1 is a program: where it shows what it gets is not known.</source>
        <translation>%1 برنامج آلي: لا يُعرف أين يعرض ما يصل إليه.</translation>
    </message>
    <message>
        <source>Each account belongs to one part of your life.</source>
        <translation>كل حساب يخص جانبًا واحدًا من حياتك.</translation>
    </message>
    <message>
        <source>Many servers deliver an answer to the person who is answered, named or not.</source>
        <translation>كثير من الخوادم توصل الرد إلى الشخص الذي يُرد عليه، سواء ذُكر أم لم يُذكر.</translation>
    </message>
    <message>
        <source>A post to followers reaches all of them, in your circles or not.</source>
        <translation>المنشور الموجَّه إلى المتابعين يصل إليهم جميعًا، سواء كانوا في دوائرك أم لا.</translation>
    </message>
    <message>
        <source>A list of followers that is not complete counts as not known, never as empty.</source>
        <translation>قائمة المتابعين غير المكتملة تُعدّ غير معروفة، لا فارغة أبدًا.</translation>
    </message>
    <message>
        <source>An answer should not go further than what it answers.</source>
        <translation>ينبغي ألا يصل الرد إلى أبعد مما يصل إليه ما يرد عليه.</translation>
    </message>
    <message>
        <source>You set how far posts to a circle may go.</source>
        <translation>أنت تحدد إلى أي مدى يُسمح للمنشورات الموجَّهة إلى دائرة أن تصل.</translation>
    </message>
    <message>
        <source>A post that names very many people looks like spam, and servers treat it so.</source>
        <translation>المنشور الذي يذكر أشخاصًا كثيرين جدًّا يبدو كأنه بريد مزعج، وتعامله الخوادم على هذا الأساس.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is named sees %n others who are named.</source>
        <translation>
            <numerusform>لا يرى أيٌّ من المذكورين مذكورين غيره.</numerusform>
            <numerusform>كل من يُذكر يرى شخصًا آخر مذكورًا.</numerusform>
            <numerusform>كل من يُذكر يرى شخصين آخرين مذكورين.</numerusform>
            <numerusform>كل من يُذكر يرى %n أشخاص آخرين مذكورين.</numerusform>
            <numerusform>كل من يُذكر يرى %n شخصًا آخر مذكورًا.</numerusform>
            <numerusform>كل من يُذكر يرى %n شخص آخر مذكور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of the audience has an address on this network.</source>
        <translation>ليس لأحد من الجمهور عنوان على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Only people with an address on a chosen network can be reached.</source>
        <translation>لا يمكن الوصول إلا إلى من لديهم عنوان على شبكة مختارة.</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>أُزيل الحساب من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server does not offer this audience.</source>
        <translation>لا يتيح الخادم هذا الجمهور.</translation>
    </message>
    <message>
        <source>The server does not offer answers, changes, pictures or polls of this kind.</source>
        <translation>لا يتيح الخادم ردودًا أو تغييرات أو صورًا أو استطلاعات من هذا النوع.</translation>
    </message>
    <message>
        <source>Whoever runs a server that keeps your circle can see who is in it. Its name here stays on this computer.</source>
        <translation>يمكن للقائمين على خادم يحفظ دائرتك أن يروا من فيها. أما اسمها هنا فيبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Whether others see who voted for what is not the same on every network.</source>
        <translation>رؤية الآخرين من صوّت لأي خيار تختلف من شبكة إلى أخرى.</translation>
    </message>
    <message>
        <source>What software this server runs is not known, so nothing is ruled out.</source>
        <translation>لا تُعرف البرمجية التي يعمل بها هذا الخادم، لذا لا يُستبعد شيء.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and return to Cohort.</source>
        <translation>سُجّل دخولك. يمكنك إغلاق هذه الصفحة والعودة إلى Cohort.</translation>
    </message>
    <message>
        <source>Your followers will see this, not those of %1.</source>
        <translation>سيرى هذا متابعوك، لا متابعو %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your followers will see this, not those of %1: %n of the %2 people in the conversation can read it.</source>
        <translation>
            <numerusform>سيرى هذا متابعوك، لا متابعو %1: لا أحد ممن في المحادثة (وعددهم %2) يمكنه قراءته.</numerusform>
            <numerusform>سيرى هذا متابعوك، لا متابعو %1: يمكن لشخص واحد من أصل %2 في المحادثة قراءته.</numerusform>
            <numerusform>سيرى هذا متابعوك، لا متابعو %1: يمكن لشخصين من أصل %2 في المحادثة قراءته.</numerusform>
            <numerusform>سيرى هذا متابعوك، لا متابعو %1: يمكن قراءته من قِبل %n أشخاص من أصل %2 في المحادثة.</numerusform>
            <numerusform>سيرى هذا متابعوك، لا متابعو %1: يمكن قراءته من قِبل %n شخصًا من أصل %2 في المحادثة.</numerusform>
            <numerusform>سيرى هذا متابعوك، لا متابعو %1: يمكن قراءته من قِبل %n شخص من أصل %2 في المحادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this, and Cohort does not know all of them.</source>
        <translation>سيرى هذا متابعوك، وبعضهم لا يعرفه Cohort.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this, and Cohort does not know all of them.</source>
        <translation>
            <numerusform>سيرى هذا متابعوك (%n)، وبعضهم لا يعرفه Cohort.</numerusform>
            <numerusform>سيرى هذا متابعك الوحيد، وهو غير معروف لدى Cohort.</numerusform>
            <numerusform>سيرى هذا متابعاك الاثنان، وأحدهما على الأقل لا يعرفه Cohort.</numerusform>
            <numerusform>سيرى هذا متابعوك، وعددهم %n، وبعضهم لا يعرفه Cohort.</numerusform>
            <numerusform>سيرى هذا متابعوك، وعددهم %n، وبعضهم لا يعرفه Cohort.</numerusform>
            <numerusform>سيرى هذا متابعوك، وعددهم %n، وبعضهم لا يعرفه Cohort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will see this too: named in the text.</source>
        <translation>سيرى هذا أيضًا %1: لورود الاسم في النص.</translation>
    </message>
    <message>
        <source>%1 can still read this: an earlier version named them.</source>
        <translation>لا يزال بإمكان %1 قراءة هذا: ورد الاسم في نسخة سابقة.</translation>
    </message>
    <message>
        <source>%1 is a group: all who follow it will get this.</source>
        <translation>%1 مجموعة: سيصل هذا إلى كل من يتابعها.</translation>
    </message>
    <message>
        <source>%1 is a program and may show this anywhere.</source>
        <translation>%1 برنامج آلي وقد يعرض هذا في أي مكان.</translation>
    </message>
    <message>
        <source>%1 may see this too: you answer their post.</source>
        <translation>قد يرى هذا أيضًا كاتب المنشور الذي ترد عليه: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who follow you are not in the audience and will see this.</source>
        <translation>
            <numerusform>لا أحد ممن يتابعونك من خارج الجمهور سيرى هذا.</numerusform>
            <numerusform>شخص واحد يتابعك ليس ضمن الجمهور وسيرى هذا.</numerusform>
            <numerusform>شخصان يتابعانك ليسا ضمن الجمهور وسيريان هذا.</numerusform>
            <numerusform>%n أشخاص يتابعونك ليسوا ضمن الجمهور وسيرون هذا.</numerusform>
            <numerusform>%n شخصًا يتابعونك ليسوا ضمن الجمهور وسيرون هذا.</numerusform>
            <numerusform>%n شخص يتابعونك ليسوا ضمن الجمهور وسيرون هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>These people will not get it, because no chosen account can reach them: %1.</source>
        <translation>لن يصل هذا إلى هؤلاء الأشخاص، لأنه لا حساب من الحسابات المختارة يستطيع الوصول إليهم: %1.</translation>
    </message>
    <message>
        <source>You chose to let anyone read this, although it is meant for fewer.</source>
        <translation>اخترت السماح لأي شخص بقراءة هذا، مع أنه موجَّه إلى عدد أقل.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads a post: it would be public there.</source>
        <translation>لا تستطيع هذه الشبكة تقييد من يقرأ المنشور: سيكون عامًّا هناك.</translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it: your account accepts everyone.</source>
        <translation>يمكن لأي شخص متابعتك ثم قراءة هذا: حسابك يقبل الجميع.</translation>
    </message>
    <message>
        <source>This account belongs to the other part of your life.</source>
        <translation>هذا الحساب يخص الجانب الآخر من حياتك.</translation>
    </message>
    <message>
        <source>Your answer would go further than the post it answers.</source>
        <translation>سيصل ردك إلى أبعد مما يصل إليه المنشور الذي يرد عليه.</translation>
    </message>
    <message>
        <source>This goes further than you set for the circle.</source>
        <translation>يصل هذا إلى أبعد مما حددته للدائرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are too many to be named in one post.</source>
        <translation>
            <numerusform>عدد الأشخاص (%n) أكبر من أن يُذكروا في منشور واحد.</numerusform>
            <numerusform>شخص واحد أكثر مما يمكن ذكره في منشور واحد.</numerusform>
            <numerusform>شخصان أكثر مما يمكن ذكره في منشور واحد.</numerusform>
            <numerusform>%n أشخاص أكثر مما يمكن ذكره في منشور واحد.</numerusform>
            <numerusform>%n شخصًا أكثر مما يمكن ذكره في منشور واحد.</numerusform>
            <numerusform>%n شخص أكثر مما يمكن ذكره في منشور واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not trust these servers with limited posts: %1.</source>
        <translation>أنت لا تأتمن هذه الخوادم على المنشورات المحدودة الجمهور: %1.</translation>
    </message>
    <message>
        <source>This account reaches nobody of the audience.</source>
        <translation>لا يصل هذا الحساب إلى أحد من الجمهور.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>لم يعد هذا الحساب موجودًا.</translation>
    </message>
    <message>
        <source>This network cannot show a post to exactly these people.</source>
        <translation>لا تستطيع هذه الشبكة عرض منشور على هؤلاء الأشخاص بالضبط.</translation>
    </message>
    <message>
        <source>Cohort cannot say for sure who will see this.</source>
        <translation>لا يستطيع Cohort أن يجزم بمن سيرى هذا.</translation>
    </message>
    <message>
        <source>belongs to the circle</source>
        <translation>من أعضاء الدائرة</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>من اختيارك</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>مذكور في النص</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>يتابعك</translation>
    </message>
    <message>
        <source>wrote what you answer</source>
        <translation>كاتب ما ترد عليه</translation>
    </message>
    <message>
        <source>takes part in the conversation</source>
        <translation>يشارك في المحادثة</translation>
    </message>
    <message>
        <source>is quoted</source>
        <translation>مقتبَس منه</translation>
    </message>
    <message>
        <source>everybody who follows this group</source>
        <translation>كل من يتابع هذه المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n people follow you now who did not then: they can read it.</source>
        <translation>
            <numerusform>لا أحد جديد يتابعك (%n): لا يقرؤه أحد غيرهم.</numerusform>
            <numerusform>شخص واحد (%n) يتابعك الآن ولم يكن يتابعك حينها: يستطيع قراءته.</numerusform>
            <numerusform>شخصان (%n) يتابعانك الآن ولم يكونا حينها: يستطيعان قراءته.</numerusform>
            <numerusform>%n أشخاص يتابعونك الآن ولم يكونوا حينها: يستطيعون قراءته.</numerusform>
            <numerusform>%n شخصًا يتابعونك الآن ولم يكونوا حينها: يستطيعون قراءته.</numerusform>
            <numerusform>%n شخص يتابعونك الآن ولم يكونوا حينها: يستطيعون قراءته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n more followers than then; who they are is not known. They can read it.</source>
        <translation>
            <numerusform>ليس لديك متابعون أكثر من حينها (%n).</numerusform>
            <numerusform>لديك متابع واحد (%n) أكثر من حينها؛ ولا يُعرف من هو. يستطيع قراءته.</numerusform>
            <numerusform>لديك متابعان (%n) أكثر من حينها؛ ولا يُعرف من هما. يستطيعان قراءته.</numerusform>
            <numerusform>لديك %n متابعين أكثر من حينها؛ ولا يُعرف من هم. يستطيعون قراءته.</numerusform>
            <numerusform>لديك %n متابعًا أكثر من حينها؛ ولا يُعرف من هم. يستطيعون قراءته.</numerusform>
            <numerusform>لديك %n متابع أكثر من حينها؛ ولا يُعرف من هم. يستطيعون قراءته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer follow you: they keep the copies they got.</source>
        <translation>
            <numerusform>لم يتوقف أحد عن متابعتك (%n).</numerusform>
            <numerusform>شخص واحد (%n) لم يعد يتابعك: يحتفظ بالنسخة التي وصلته.</numerusform>
            <numerusform>شخصان (%n) لم يعودا يتابعانك: يحتفظان بالنسخ التي وصلتهما.</numerusform>
            <numerusform>%n أشخاص لم يعودوا يتابعونك: يحتفظون بالنسخ التي وصلتهم.</numerusform>
            <numerusform>%n شخصًا لم يعودوا يتابعونك: يحتفظون بالنسخ التي وصلتهم.</numerusform>
            <numerusform>%n شخص لم يعودوا يتابعونك: يحتفظون بالنسخ التي وصلتهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is open now: anyone can follow you and then read it.</source>
        <translation>حسابك مفتوح الآن: يستطيع أي شخص متابعتك ثم قراءته.</translation>
    </message>
    <message>
        <source>Your account is locked now: only followers you accept can join the readers.</source>
        <translation>حسابك مقفل الآن: لا ينضم إلى القراء إلا المتابعون الذين تقبلهم.</translation>
    </message>
    <message>
        <source>Your account was locked; whether it still is, is not known.</source>
        <translation>كان حسابك مقفلًا؛ ولا يُعرف هل ما زال كذلك.</translation>
    </message>
    <message>
        <source>No longer in the audience, but they keep what they got: %1.</source>
        <translation>لم يعودوا ضمن الجمهور، لكنهم يحتفظون بما وصلهم: %1.</translation>
    </message>
    <message>
        <source>In the audience only since then, which does not show it to them: %1.</source>
        <translation>انضموا إلى الجمهور بعد ذلك فقط، وهذا لا يعرضه لهم: %1.</translation>
    </message>
    <message>
        <source>Not all of your followers are known: others may have come or gone.</source>
        <translation>ليس كل متابعيك معروفين: ربما جاء آخرون أو ذهبوا.</translation>
    </message>
    <message>
        <source>Who else was in the audience then was not kept.</source>
        <translation>لم يُحفظ مَن كان غيرهم ضمن الجمهور حينها.</translation>
    </message>
    <message>
        <source>This account is not in Cohort any more: how it is now is not known.</source>
        <translation>هذا الحساب لم يعد في Cohort: لا يُعرف كيف هو الآن.</translation>
    </message>
    <message>
        <source>The server now shows it as: %1.</source>
        <translation>يعرضه الخادم الآن على أنه: %1.</translation>
    </message>
    <message>
        <source>The server is another since: %1 then, %2 now.</source>
        <translation>تغيّر الخادم منذ ذلك الحين: كان %1 وهو الآن %2.</translation>
    </message>
    <message>
        <source>What the server can limit has changed: see the card of the account.</source>
        <translation>تغيّر ما يستطيع الخادم تقييده: انظر بطاقة الحساب.</translation>
    </message>
    <message>
        <source>Nothing has changed since, as far as is known.</source>
        <translation>لم يتغيّر شيء منذ ذلك الحين، في حدود المعروف.</translation>
    </message>
    <message>
        <source>The server made something else of it: %1.</source>
        <translation>جعله الخادم شيئًا آخر: %1.</translation>
    </message>
    <message>
        <source>It also reached: %1.</source>
        <translation>وصل أيضًا إلى: %1.</translation>
    </message>
    <message>
        <source>anyone can read it</source>
        <translation>يستطيع أي شخص قراءته</translation>
    </message>
    <message>
        <source>anyone with the link can read it</source>
        <translation>يستطيع كل من لديه الرابط قراءته</translation>
    </message>
    <message>
        <source>is named in it</source>
        <translation>مذكور فيه</translation>
    </message>
    <message>
        <source>got it when it was sent</source>
        <translation>وصله عند الإرسال</translation>
    </message>
    <message>
        <source>follows the account</source>
        <translation>يتابع الحساب</translation>
    </message>
    <message>
        <source>has an account on your server</source>
        <translation>لديه حساب على خادمك</translation>
    </message>
    <message>
        <source>your account accepts every follower</source>
        <translation>حسابك يقبل كل متابع</translation>
    </message>
    <message>
        <source>who it is for is not known</source>
        <translation>لا يُعرف لمن هو</translation>
    </message>
    <message>
        <source>whether they follow you is not known</source>
        <translation>لا يُعرف هل يتابعك</translation>
    </message>
    <message>
        <source>whether your account accepts everyone is not known</source>
        <translation>لا يُعرف هل يقبل حسابك الجميع</translation>
    </message>
    <message>
        <source>it went to a group, and who is in it is not known</source>
        <translation>ذهب إلى مجموعة، ولا يُعرف من فيها</translation>
    </message>
    <message>
        <source>you answer their post, and many servers deliver that</source>
        <translation>ترد على منشوره، وخوادم كثيرة توصل ذلك إليه</translation>
    </message>
    <message>
        <source>who was in the circle then is not known</source>
        <translation>لا يُعرف من كان في الدائرة حينها</translation>
    </message>
    <message>
        <source>it was edited, and who was named before is not known</source>
        <translation>عُدّل، ولا يُعرف من كان مذكورًا فيه من قبل</translation>
    </message>
    <message>
        <source>your server shows it to its users who know where it is</source>
        <translation>خادمك يعرضه لمستخدميه الذين يعرفون مكانه</translation>
    </message>
    <message>
        <source>the account is not in Cohort any more</source>
        <translation>الحساب لم يعد في Cohort</translation>
    </message>
    <message>
        <source>it is for you alone</source>
        <translation>هو لك وحدك</translation>
    </message>
    <message>
        <source>does not follow the account</source>
        <translation>لا يتابع الحساب</translation>
    </message>
    <message>
        <source>is not on your server</source>
        <translation>ليس على خادمك</translation>
    </message>
    <message>
        <source>is not among those it was sent to</source>
        <translation>ليس ممن أُرسل إليهم</translation>
    </message>
    <message>
        <source>Can read it</source>
        <translation>يستطيع قراءته</translation>
    </message>
    <message>
        <source>Can read it after following you</source>
        <translation>يستطيع قراءته بعد متابعتك</translation>
    </message>
    <message>
        <source>We cannot tell</source>
        <translation>لا يمكننا معرفة ذلك</translation>
    </message>
    <message>
        <source>Cannot read it</source>
        <translation>لا يستطيع قراءته</translation>
    </message>
    <message>
        <source>%1 limited the post that is answered. To whom is not known: perhaps to followers, perhaps to a few people.</source>
        <translation>حصر %1 المنشور المُجاب عليه. لا يُعرف لمن: ربما للمتابعين، وربما لعدد قليل من الأشخاص.</translation>
    </message>
    <message>
        <source>One mail to all of them (To)</source>
        <translation>رسالة واحدة إليهم جميعًا (إلى)</translation>
    </message>
    <message>
        <source>Mail in Bcc: nobody sees who else gets it</source>
        <translation>رسالة بنسخة مخفية: لا يرى أحد من يتلقاها غيره</translation>
    </message>
    <message>
        <source>A page with a password: anyone sees its title</source>
        <translation>صفحة بكلمة مرور: يرى الجميع عنوانها</translation>
    </message>
    <message>
        <source>You and everybody who runs the blog</source>
        <translation>أنت وكل من يدير المدونة</translation>
    </message>
    <message>
        <source>A group chat: those in it see each other</source>
        <translation>محادثة جماعية: يرى المشاركون فيها بعضهم بعضًا</translation>
    </message>
    <message>
        <source>Anyone; only who may answer can be limited</source>
        <translation>أي شخص؛ ولا يمكن تقييد إلا من يحق له الرد</translation>
    </message>
    <message>
        <source>Older versions of this server show every post to anyone who has its address.</source>
        <translation>الإصدارات الأقدم من هذا الخادم تعرض كل منشور لكل من لديه عنوانه.</translation>
    </message>
    <message>
        <source>your server may show it to whoever has its address</source>
        <translation>قد يعرضه خادمك لكل من لديه عنوانه</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n posts in this file were not for everyone (number %1).</source>
        <translation>
            <numerusform>لا منشورات في هذا الملف لم تكن للجميع (الأرقام: %1).</numerusform>
            <numerusform>منشور واحد في هذا الملف لم يكن للجميع (الرقم: %1).</numerusform>
            <numerusform>منشوران في هذا الملف لم يكونا للجميع (الرقمان: %1).</numerusform>
            <numerusform>%n منشورات في هذا الملف لم تكن للجميع (الأرقام: %1).</numerusform>
            <numerusform>%n منشورًا في هذا الملف لم تكن للجميع (الأرقام: %1).</numerusform>
            <numerusform>%n منشور في هذا الملف لم تكن للجميع (الأرقام: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts in this file it is not known whom they were for (number %1).</source>
        <translation>
            <numerusform>لا منشورات في هذا الملف لا يُعرف لمن كانت (الأرقام: %1).</numerusform>
            <numerusform>منشور واحد في هذا الملف لا يُعرف لمن كان (الرقم: %1).</numerusform>
            <numerusform>منشوران في هذا الملف لا يُعرف لمن كانا (الرقمان: %1).</numerusform>
            <numerusform>%n منشورات في هذا الملف لا يُعرف لمن كانت (الأرقام: %1).</numerusform>
            <numerusform>%n منشورًا في هذا الملف لا يُعرف لمن كانت (الأرقام: %1).</numerusform>
            <numerusform>%n منشور في هذا الملف لا يُعرف لمن كانت (الأرقام: %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever gets this file can read them: pass it on only to people they were meant for.</source>
        <translation>يستطيع كل من يصل إليه هذا الملف قراءتها: لا تعطه إلا لمن كانت موجَّهة إليهم.</translation>
    </message>
    <message>
        <source>It was not for everyone, or that is not known: others may not be able to look it up.</source>
        <translation>لم يكن للجميع، أو لا يُعرف ذلك: قد لا يتمكن الآخرون من الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Saved on %1 with Cohort.</source>
        <translation>حُفظت في %1 عبر Cohort.</translation>
    </message>
    <message>
        <source>Saved from %1 on %2 with Cohort.</source>
        <translation>حُفظت من %1 في %2 عبر Cohort.</translation>
    </message>
    <message>
        <source>This file was made on %1.</source>
        <translation>أُنشئ هذا الملف في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts.</source>
        <comment>a whole conversation in an exported file</comment>
        <translation>
            <numerusform>لا منشورات.</numerusform>
            <numerusform>منشور واحد.</numerusform>
            <numerusform>منشوران.</numerusform>
            <numerusform>%n منشورات.</numerusform>
            <numerusform>%n منشورًا.</numerusform>
            <numerusform>%n منشور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A selection: %1 of %n posts.</source>
        <translation>
            <numerusform>مختارات: %1 من أصل %n منشور.</numerusform>
            <numerusform>مختارات: %1 من أصل منشور واحد.</numerusform>
            <numerusform>مختارات: %1 من أصل منشورين.</numerusform>
            <numerusform>مختارات: %1 من أصل %n منشورات.</numerusform>
            <numerusform>مختارات: %1 من أصل %n منشورًا.</numerusform>
            <numerusform>مختارات: %1 من أصل %n منشور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were edited or deleted by their authors since (number %1).</source>
        <translation>
            <numerusform>لا منشورات حرّرها كتّابها أو حذفوها منذ ذلك الحين (الأرقام: %1).</numerusform>
            <numerusform>منشور واحد حرّره كاتبه أو حذفه منذ ذلك الحين (الرقم: %1).</numerusform>
            <numerusform>منشوران حرّرهما كاتباهما أو حذفاهما منذ ذلك الحين (الرقمان: %1).</numerusform>
            <numerusform>%n منشورات حرّرها كتّابها أو حذفوها منذ ذلك الحين (الأرقام: %1).</numerusform>
            <numerusform>%n منشورًا حرّرها كتّابها أو حذفوها منذ ذلك الحين (الأرقام: %1).</numerusform>
            <numerusform>%n منشور حرّرها كتّابها أو حذفوها منذ ذلك الحين (الأرقام: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts not all pictures and films were kept (number %1).</source>
        <translation>
            <numerusform>لا منشورات لم تُحفظ كل صورها ومقاطع الفيديو فيها (الأرقام: %1).</numerusform>
            <numerusform>منشور واحد لم تُحفظ كل صوره ومقاطع الفيديو فيه (الرقم: %1).</numerusform>
            <numerusform>منشوران لم تُحفظ كل صورهما ومقاطع الفيديو فيهما (الرقمان: %1).</numerusform>
            <numerusform>%n منشورات لم تُحفظ كل صورها ومقاطع الفيديو فيها (الأرقام: %1).</numerusform>
            <numerusform>%n منشورًا لم تُحفظ كل صورها ومقاطع الفيديو فيها (الأرقام: %1).</numerusform>
            <numerusform>%n منشور لم تُحفظ كل صورها ومقاطع الفيديو فيها (الأرقام: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that belong to the conversation could not be had and are missing here.</source>
        <translation>
            <numerusform>لا منشورات من المحادثة تعذّر الحصول عليها وتنقص هنا.</numerusform>
            <numerusform>منشور واحد من المحادثة تعذّر الحصول عليه وهو ناقص هنا.</numerusform>
            <numerusform>منشوران من المحادثة تعذّر الحصول عليهما وهما ناقصان هنا.</numerusform>
            <numerusform>%n منشورات من المحادثة تعذّر الحصول عليها وهي ناقصة هنا.</numerusform>
            <numerusform>%n منشورًا من المحادثة تعذّر الحصول عليها وهي ناقصة هنا.</numerusform>
            <numerusform>%n منشور من المحادثة تعذّر الحصول عليها وهي ناقصة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>لا منشورات فيها.</translation>
    </message>
    <message>
        <source>the author alone</source>
        <translation>الكاتب وحده</translation>
    </message>
    <message>
        <source>the people it was sent to</source>
        <translation>الأشخاص الذين أُرسل إليهم</translation>
    </message>
    <message>
        <source>a circle of the author</source>
        <translation>دائرة من دوائر الكاتب</translation>
    </message>
    <message>
        <source>followers of the author</source>
        <translation>متابعو الكاتب</translation>
    </message>
    <message>
        <source>everybody on the author&apos;s server</source>
        <translation>كل من على خادم الكاتب</translation>
    </message>
    <message>
        <source>anyone with the link (quiet)</source>
        <translation>كل من لديه الرابط (نشر هادئ)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>For %1. When it was sent: %2</source>
        <comment>%1 is an audience, %2 a sentence</comment>
        <translation>موجَّه إلى: %1. عند إرساله: %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>an audience</comment>
        <translation>موجَّه إلى: %1</translation>
    </message>
    <message>
        <source>Its author edited it later (seen on %1). Here it stands as it was saved.</source>
        <translation>حرّره كاتبه لاحقًا (لوحظ ذلك في %1). وهو هنا كما حُفظ.</translation>
    </message>
    <message>
        <source>Its author deleted it later (seen on %1).</source>
        <translation>حذفه كاتبه لاحقًا (لوحظ ذلك في %1).</translation>
    </message>
    <message>
        <source>What its author made of it:</source>
        <translation>ما صار إليه بعد أن حرّره كاتبه:</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>حُرّر في %1</translation>
    </message>
    <message>
        <source>Post %1</source>
        <comment>its number</comment>
        <translation>المنشور %1</translation>
    </message>
    <message>
        <source>In reply to post %1 by %2</source>
        <translation>ردًّا على المنشور %1 بقلم %2</translation>
    </message>
    <message>
        <source>In reply to a post that is not in this file</source>
        <translation>ردًّا على منشور ليس في هذا الملف</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>تحذير من المحتوى: %1</translation>
    </message>
    <message>
        <source>The text was too long to be kept whole: the rest is at the network.</source>
        <translation>كان النص أطول من أن يُحفظ كاملًا: بقيته على الشبكة.</translation>
    </message>
    <message>
        <source>Permanent link</source>
        <translation>رابط دائم</translation>
    </message>
    <message>
        <source>Linked page</source>
        <comment>heading</comment>
        <translation>الصفحة المرتبطة</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a table of contents</comment>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Poll, closed</source>
        <translation>استطلاع، مغلق</translation>
    </message>
    <message>
        <source>Poll, open until %1; votes as they stood when it was saved</source>
        <translation>استطلاع، مفتوح حتى %1؛ الأصوات كما كانت عند حفظه</translation>
    </message>
    <message>
        <source>%1 (several answers could be chosen)</source>
        <comment>%1 is a poll</comment>
        <translation>%1 (كان يمكن اختيار أكثر من خيار)</translation>
    </message>
    <message>
        <source>votes not shown</source>
        <translation>الأصوات غير معروضة</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 without description</source>
        <comment>%1 is picture, film, sound or file</comment>
        <translation>%1 دون وصف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is picture, film, sound or file; %2 its description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>خارج هذا الملف</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>by the user, on a saved post</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <comment>stretches of a saved post</comment>
        <translation>المظلَّل</translation>
    </message>
    <message>
        <source>Copy saved on %1 with Cohort</source>
        <translation>نسخة حُفظت في %1 عبر Cohort</translation>
    </message>
    <message numerus="yes">
        <source>The last %n months</source>
        <translation>
            <numerusform>آخر %n شهر</numerusform>
            <numerusform>الشهر الأخير</numerusform>
            <numerusform>آخر شهرين</numerusform>
            <numerusform>آخر %n أشهر</numerusform>
            <numerusform>آخر %n شهرًا</numerusform>
            <numerusform>آخر %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is saved, and the last %n days</source>
        <translation>
            <numerusform>المحفوظ فقط، وآخر %n يوم</numerusform>
            <numerusform>المحفوظ فقط، واليوم الأخير</numerusform>
            <numerusform>المحفوظ فقط، وآخر يومين</numerusform>
            <numerusform>المحفوظ فقط، وآخر %n أيام</numerusform>
            <numerusform>المحفوظ فقط، وآخر %n يومًا</numerusform>
            <numerusform>المحفوظ فقط، وآخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything stays from now on. What was removed before is not fetched again by itself.</source>
        <translation>يبقى كل شيء من الآن فصاعدًا. وما أُزيل من قبل لا يُجلب مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing is older than %1, so nothing goes now; later it goes at that age.</source>
        <translation>لا شيء أقدم من %1، لذا لا يُزال شيء الآن؛ ولاحقًا يُزال ما يبلغ هذا العمر.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %n posts from before %1 from this computer, about %2. Saved conversations, your own posts and what was written to you stay.</source>
        <translation>
            <numerusform>لا يزيل هذا أي منشور سابق لـ %1 من هذا الحاسوب (نحو %2). تبقى المحادثات المحفوظة ومنشوراتك وما كُتب إليك.</numerusform>
            <numerusform>يزيل هذا من هذا الحاسوب منشورًا واحدًا سابقًا لـ %1، أي نحو %2. تبقى المحادثات المحفوظة ومنشوراتك وما كُتب إليك.</numerusform>
            <numerusform>يزيل هذا من هذا الحاسوب منشورين سابقين لـ %1، أي نحو %2. تبقى المحادثات المحفوظة ومنشوراتك وما كُتب إليك.</numerusform>
            <numerusform>يزيل هذا من هذا الحاسوب %n منشورات سابقة لـ %1، أي نحو %2. تبقى المحادثات المحفوظة ومنشوراتك وما كُتب إليك.</numerusform>
            <numerusform>يزيل هذا من هذا الحاسوب %n منشورًا سابقًا لـ %1، أي نحو %2. تبقى المحادثات المحفوظة ومنشوراتك وما كُتب إليك.</numerusform>
            <numerusform>يزيل هذا من هذا الحاسوب %n منشور سابق لـ %1، أي نحو %2. تبقى المحادثات المحفوظة ومنشوراتك وما كُتب إليك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that came through it are deleted here.</source>
        <translation>
            <numerusform>لا يُحذف هنا أي منشور وصل عبر هذا الحساب.</numerusform>
            <numerusform>يُحذف هنا منشور واحد وصل عبر هذا الحساب.</numerusform>
            <numerusform>يُحذف هنا منشوران وصلا عبر هذا الحساب.</numerusform>
            <numerusform>تُحذف هنا %n منشورات وصلت عبر هذا الحساب.</numerusform>
            <numerusform>يُحذف هنا %n منشورًا وصلت عبر هذا الحساب.</numerusform>
            <numerusform>يُحذف هنا %n منشور وصلت عبر هذا الحساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices are deleted here.</source>
        <translation>
            <numerusform>لا يُحذف هنا أي إشعار.</numerusform>
            <numerusform>يُحذف هنا إشعار واحد.</numerusform>
            <numerusform>يُحذف هنا إشعاران.</numerusform>
            <numerusform>تُحذف هنا %n إشعارات.</numerusform>
            <numerusform>يُحذف هنا %n إشعارًا.</numerusform>
            <numerusform>يُحذف هنا %n إشعار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved conversations are deleted, with notes and pictures.</source>
        <translation>
            <numerusform>لا تُحذف أي محادثة محفوظة.</numerusform>
            <numerusform>تُحذف محادثة محفوظة واحدة، مع ملاحظاتها وصورها.</numerusform>
            <numerusform>تُحذف محادثتان محفوظتان، مع ملاحظاتهما وصورهما.</numerusform>
            <numerusform>تُحذف %n محادثات محفوظة، مع ملاحظاتها وصورها.</numerusform>
            <numerusform>تُحذف %n محادثة محفوظة، مع ملاحظاتها وصورها.</numerusform>
            <numerusform>تُحذف %n محادثة محفوظة، مع ملاحظاتها وصورها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts of your posts are deleted; who could read them is known no longer.</source>
        <translation>
            <numerusform>لا يُحذف أي إيصال من إيصالات منشوراتك.</numerusform>
            <numerusform>يُحذف إيصال واحد من إيصالات منشوراتك؛ ولا يُعرف بعدها من كان يستطيع قراءة المنشور.</numerusform>
            <numerusform>يُحذف إيصالان من إيصالات منشوراتك؛ ولا يُعرف بعدها من كان يستطيع قراءة المنشورين.</numerusform>
            <numerusform>تُحذف %n إيصالات من إيصالات منشوراتك؛ ولا يُعرف بعدها من كان يستطيع قراءتها.</numerusform>
            <numerusform>يُحذف %n إيصالًا من إيصالات منشوراتك؛ ولا يُعرف بعدها من كان يستطيع قراءتها.</numerusform>
            <numerusform>يُحذف %n إيصال من إيصالات منشوراتك؛ ولا يُعرف بعدها من كان يستطيع قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone are deleted.</source>
        <translation>
            <numerusform>لا تُحذف أي مسودة أو منشور غير مرسل لهذا الحساب وحده.</numerusform>
            <numerusform>تُحذف مسودة واحدة أو منشور واحد غير مرسل لهذا الحساب وحده.</numerusform>
            <numerusform>تُحذف مسودتان أو منشوران غير مرسلين لهذا الحساب وحده.</numerusform>
            <numerusform>تُحذف %n مسودات أو منشورات غير مرسلة لهذا الحساب وحده.</numerusform>
            <numerusform>تُحذف %n مسودة أو منشورًا غير مرسل لهذا الحساب وحده.</numerusform>
            <numerusform>تُحذف %n مسودة أو منشور غير مرسل لهذا الحساب وحده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone stay as drafts, for no account.</source>
        <translation>
            <numerusform>لا مسودات أو منشورات غير مرسلة لهذا الحساب وحده.</numerusform>
            <numerusform>تبقى مسودة واحدة أو منشور واحد غير مرسل لهذا الحساب وحده كمسودة، بلا حساب.</numerusform>
            <numerusform>تبقى مسودتان أو منشوران غير مرسلين لهذا الحساب وحده كمسودات، بلا حساب.</numerusform>
            <numerusform>تبقى %n مسودات أو منشورات غير مرسلة لهذا الحساب وحده كمسودات، بلا حساب.</numerusform>
            <numerusform>تبقى %n مسودة أو منشورًا غير مرسل لهذا الحساب وحده كمسودات، بلا حساب.</numerusform>
            <numerusform>تبقى %n مسودة أو منشور غير مرسل لهذا الحساب وحده كمسودات، بلا حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copies of your profile in its folder are deleted, because they hold it too.</source>
        <translation>
            <numerusform>لا تُحذف أي نسخة أقدم من ملف تعريفك في مجلده.</numerusform>
            <numerusform>تُحذف نسخة واحدة أقدم من ملف تعريفك في مجلده، لأنها تحوي الحساب أيضًا.</numerusform>
            <numerusform>تُحذف نسختان أقدم من ملف تعريفك في مجلده، لأنهما تحويان الحساب أيضًا.</numerusform>
            <numerusform>تُحذف %n نسخ أقدم من ملف تعريفك في مجلده، لأنها تحوي الحساب أيضًا.</numerusform>
            <numerusform>تُحذف %n نسخة أقدم من ملف تعريفك في مجلده، لأنها تحوي الحساب أيضًا.</numerusform>
            <numerusform>تُحذف %n نسخة أقدم من ملف تعريفك في مجلده، لأنها تحوي الحساب أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you published there stays at the network. Backups elsewhere still hold the account. People and circles stay.</source>
        <translation>ما نشرتَه هناك يبقى على الشبكة. والنسخ الاحتياطية في أماكن أخرى لا تزال تحوي الحساب. ويبقى الأشخاص والدوائر.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Nothing in %1 is loaded: others own this folder or can write into it.</source>
        <translation>لا يُحمَّل شيء من %1: هذا المجلد ملك لآخرين أو يمكنهم الكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 is not loaded: others own this file or can write into it.</source>
        <translation>لا يُحمَّل %1: هذا الملف ملك لآخرين أو يمكنهم الكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it leads to a file outside of this folder.</source>
        <translation>لا يُحمَّل %1: يؤدي إلى ملف خارج هذا المجلد.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it is no network for Cohort.</source>
        <translation>لا يُحمَّل %1: ليس شبكة لبرنامج Cohort.</translation>
    </message>
    <message>
        <source>%1 is not loaded: what it says of itself is missing or makes no sense.</source>
        <translation>لا يُحمَّل %1: ما يذكره عن نفسه ناقص أو غير مفهوم.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it is made for interface %2, and this Cohort has %3.</source>
        <translation>لا يُحمَّل %1: صُنع للواجهة البرمجية %2، ولدى Cohort هذا %3.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it must be built again for this version of Cohort.</source>
        <translation>لا يُحمَّل %1: يجب بناؤه من جديد لهذا الإصدار من Cohort.</translation>
    </message>
    <message>
        <source>%1 is not loaded: there is a network called %2 (%3) already.</source>
        <translation>لا يُحمَّل %1: توجد بالفعل شبكة باسم %2 ‏(%3).</translation>
    </message>
    <message>
        <source>%1 cannot be loaded on this computer.</source>
        <translation>لا يمكن تحميل %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 brought no network that can be used.</source>
        <translation>لم يأتِ %1 بشبكة يمكن استخدامها.</translation>
    </message>
    <message>
        <source>A public post of a blog is on the web and in its feed, may go out to subscribers by mail, and is found by search engines.</source>
        <translation>المنشور العام في مدونة يظهر على الويب وفي خلاصتها، وقد يُرسل بالبريد إلى المشتركين، وتعثر عليه محركات البحث.</translation>
    </message>
    <message>
        <source>%1 and %2 link to each other in their profiles</source>
        <comment>two handles</comment>
        <translation>%1 و%2 يشير كل منهما إلى الآخر برابط في ملفه الشخصي</translation>
    </message>
    <message>
        <source>A verified link connects %1 and %2: %3 links back</source>
        <comment>two handles, an address</comment>
        <translation>يصل رابط متحقَّق منه بين %1 و%2: في %3 رابط يعود إليه</translation>
    </message>
    <message>
        <source>%1 and %2 both belong to %3</source>
        <comment>two handles, a domain</comment>
        <translation>%1 و%2 كلاهما تابع لـ %3</translation>
    </message>
    <message>
        <source>You noted the e-mail address %1 with both</source>
        <translation>دوّنت عنوان البريد الإلكتروني %1 لدى كليهما</translation>
    </message>
    <message>
        <source>%1 and %2 have the same unusual handle and the same name</source>
        <comment>two handles</comment>
        <translation>لدى %1 و%2 المعرّف غير المألوف نفسه والاسم نفسه</translation>
    </message>
    <message>
        <source>%1 and %2 have the same full name</source>
        <comment>two handles</comment>
        <translation>لدى %1 و%2 الاسم الكامل نفسه</translation>
    </message>
    <message>
        <source>%1 and %2 show the same picture</source>
        <comment>two handles</comment>
        <translation>يعرض %1 و%2 الصورة نفسها</translation>
    </message>
    <message>
        <source>Well supported</source>
        <translation>قرائنه قوية</translation>
    </message>
    <message>
        <source>Only a resemblance: anybody can choose the same name</source>
        <translation>مجرد تشابه: يستطيع أي شخص اختيار الاسم نفسه</translation>
    </message>
    <message>
        <source>%1, version %2, comes from %3.</source>
        <translation>%1، الإصدار %2، مصدره %3.</translation>
    </message>
    <message>
        <source>Anyone may reply</source>
        <translation>الرد متاح للجميع</translation>
    </message>
    <message>
        <source>Only your followers may reply</source>
        <translation>الرد متاح لمتابعيك فقط</translation>
    </message>
    <message>
        <source>Only people you follow may reply</source>
        <translation>الرد متاح لمن تتابعهم فقط</translation>
    </message>
    <message>
        <source>Only people you mention may reply</source>
        <translation>الرد متاح لمن تذكرهم فقط</translation>
    </message>
    <message>
        <source>Nobody may reply</source>
        <translation>الرد غير متاح لأحد</translation>
    </message>
    <message>
        <source>This limits who answers and quotes, not who reads: the post is as public as any other.</source>
        <translation>هذا يقيّد من يرد ومن يقتبس، لا من يقرأ: المنشور عام كأي منشور آخر.</translation>
    </message>
    <message>
        <source>This limits who answers, not who reads: the post is as public as any other.</source>
        <translation>هذا يقيّد من يرد، لا من يقرأ: المنشور عام كأي منشور آخر.</translation>
    </message>
    <message>
        <source>This limits who quotes, not who reads: the post is as public as any other.</source>
        <translation>هذا يقيّد من يقتبس، لا من يقرأ: المنشور عام كأي منشور آخر.</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>إيحاءات جنسية</translation>
    </message>
    <message>
        <source>Nudity that is not sexual</source>
        <translation>عُري غير جنسي</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>للبالغين فقط</translation>
    </message>
    <message>
        <source>Violence or blood</source>
        <translation>عنف أو دماء</translation>
    </message>
    <message>
        <source>Quoting %1: %2</source>
        <translation>اقتباس من %1: %2</translation>
    </message>
    <message>
        <source>The quoted post was not for everybody. A quote would show it to more people than its author chose.</source>
        <translation>المنشور المقتبَس لم يكن للجميع. والاقتباس سيعرضه على أشخاص أكثر ممن اختارهم كاتبه.</translation>
    </message>
    <message>
        <source>whoever has the password</source>
        <translation>كل من لديه كلمة المرور</translation>
    </message>
    <message>
        <source>Whoever has the password</source>
        <translation>كل من لديه كلمة المرور</translation>
    </message>
    <message>
        <source>how many is not known</source>
        <translation>لا يُعرف عددهم</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>في انتظار الموافقة</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>لم يوافَق عليه</translation>
    </message>
    <message>
        <source>It waits for approval: until then only you and whoever runs the site see it.</source>
        <translation>ينتظر الموافقة: حتى ذلك الحين لا يراه إلا أنت ومن يدير الموقع.</translation>
    </message>
    <message>
        <source>It was not approved, or taken away again: others do not see it. Your words are kept here.</source>
        <translation>لم يوافَق عليه، أو أُزيل بعد ذلك: لا يراه الآخرون. ويُحتفظ هنا بما كتبته.</translation>
    </message>
    <message>
        <source>Whoever has the password can read this.</source>
        <translation>يمكن لكل من لديه كلمة المرور قراءة هذا.</translation>
    </message>
    <message>
        <source>Whoever has the password can read it on the page that opens with it.</source>
        <translation>يمكن لكل من لديه كلمة المرور قراءته على الصفحة التي تُفتح بها.</translation>
    </message>
    <message>
        <source>Anyone sees that it is there. Nobody is told: give the password yourself.</source>
        <translation>يرى أي شخص أنه موجود. لا يُبلَّغ أحد: أعطِ كلمة المرور بنفسك.</translation>
    </message>
    <message>
        <source>Anyone sees that it is there, and its title “%1”. Nobody is told: give the password yourself.</source>
        <translation>يرى أي شخص أنه موجود، ويرى عنوانه «%1». لا يُبلَّغ أحد: أعطِ كلمة المرور بنفسك.</translation>
    </message>
    <message>
        <source>whoever has the password can read it</source>
        <translation>يستطيع كل من لديه كلمة المرور قراءته</translation>
    </message>
    <message>
        <source>it waits for approval, or was not approved</source>
        <translation>ينتظر الموافقة، أو لم يوافَق عليه</translation>
    </message>
    <message>
        <source>Whoever has the password can read it, and can pass the password on.</source>
        <translation>يمكن لكل من لديه كلمة المرور قراءته، ويمكنه إعطاء كلمة المرور لغيره.</translation>
    </message>
    <message>
        <source>It is to go behind a password, and there is none yet: type one, or choose another audience.</source>
        <translation>يُفترض أن يوضع خلف كلمة مرور، ولا توجد واحدة بعد: اكتب كلمة مرور، أو اختر جمهورًا آخر.</translation>
    </message>
    <message>
        <source>A password was typed, but nothing goes behind it: choose the page with a password, or clear the password.</source>
        <translation>كُتبت كلمة مرور، لكن لا شيء يوضع خلفها: اختر الصفحة ذات كلمة المرور، أو امسح كلمة المرور.</translation>
    </message>
    <message>
        <source>a card without an end; what it says was read</source>
        <translation>بطاقة بلا نهاية؛ قُرئ ما فيها</translation>
    </message>
    <message>
        <source>a card that names nobody</source>
        <translation>بطاقة لا تسمّي أحدًا</translation>
    </message>
    <message>
        <source>a list of people, which is no person</source>
        <translation>قائمة أشخاص، وليست شخصًا</translation>
    </message>
    <message>
        <source>this is no line of a card</source>
        <translation>هذا ليس سطرًا من بطاقة</translation>
    </message>
    <message>
        <source>this address cannot be used</source>
        <translation>لا يمكن استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>this line is too long</source>
        <translation>هذا السطر أطول من اللازم</translation>
    </message>
    <message>
        <source>this card is too long; the rest of it is left out</source>
        <translation>هذه البطاقة أطول من اللازم؛ يُترك باقيها</translation>
    </message>
    <message>
        <source>there are too many cards; the rest of the file is left out</source>
        <translation>البطاقات أكثر من اللازم؛ يُترك باقي الملف</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <comment>were added</comment>
        <translation>
            <numerusform>لا أشخاص جدد</numerusform>
            <numerusform>شخص جديد واحد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>%n أشخاص جدد</numerusform>
            <numerusform>%n شخصًا جديدًا</numerusform>
            <numerusform>%n شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be new</source>
        <translation>
            <numerusform>لن يُضاف أشخاص جدد</numerusform>
            <numerusform>سيُضاف شخص جديد واحد</numerusform>
            <numerusform>سيُضاف شخصان جديدان</numerusform>
            <numerusform>سيُضاف %n أشخاص جدد</numerusform>
            <numerusform>سيُضاف %n شخصًا جديدًا</numerusform>
            <numerusform>سيُضاف %n شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have got more addresses</source>
        <translation>
            <numerusform>لم تُضف عناوين إلى أي شخص لديك</numerusform>
            <numerusform>أُضيفت عناوين أخرى إلى شخص واحد لديك</numerusform>
            <numerusform>أُضيفت عناوين أخرى إلى شخصين لديك</numerusform>
            <numerusform>أُضيفت عناوين أخرى إلى %n أشخاص لديك</numerusform>
            <numerusform>أُضيفت عناوين أخرى إلى %n شخصًا لديك</numerusform>
            <numerusform>أُضيفت عناوين أخرى إلى %n شخص لديك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have will get more addresses</source>
        <translation>
            <numerusform>لن تُضاف عناوين إلى أي شخص لديك</numerusform>
            <numerusform>ستُضاف عناوين أخرى إلى شخص واحد لديك</numerusform>
            <numerusform>ستُضاف عناوين أخرى إلى شخصين لديك</numerusform>
            <numerusform>ستُضاف عناوين أخرى إلى %n أشخاص لديك</numerusform>
            <numerusform>ستُضاف عناوين أخرى إلى %n شخصًا لديك</numerusform>
            <numerusform>ستُضاف عناوين أخرى إلى %n شخص لديك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n people everything is known already</source>
        <translation>
            <numerusform>لا أحد كل ما يخصه معروف بالفعل</numerusform>
            <numerusform>شخص واحد كل ما يخصه معروف بالفعل</numerusform>
            <numerusform>شخصان كل ما يخصهما معروف بالفعل</numerusform>
            <numerusform>%n أشخاص كل ما يخصهم معروف بالفعل</numerusform>
            <numerusform>%n شخصًا كل ما يخصهم معروف بالفعل</numerusform>
            <numerusform>%n شخص كل ما يخصهم معروف بالفعل</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nobody in it</source>
        <translation>لا أحد فيه</translation>
    </message>
    <message numerus="yes">
        <source>%n lines or cards could not be read</source>
        <translation>
            <numerusform>لا سطور أو بطاقات تعذّرت قراءتها</numerusform>
            <numerusform>تعذّرت قراءة سطر واحد أو بطاقة واحدة</numerusform>
            <numerusform>تعذّرت قراءة سطرين أو بطاقتين</numerusform>
            <numerusform>تعذّرت قراءة %n سطور أو بطاقات</numerusform>
            <numerusform>تعذّرت قراءة %n سطرًا أو بطاقة</numerusform>
            <numerusform>تعذّرت قراءة %n سطر أو بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address book names the profile %1 for %2</source>
        <comment>a handle, a name</comment>
        <translation>يذكر دفتر عناوينك الملف الشخصي %1 لدى %2</translation>
    </message>
    <message>
        <source>The profile %1 names the e-mail address %3, which you have for %2</source>
        <comment>a handle, a name, an address</comment>
        <translation>يذكر الملف الشخصي %1 عنوان البريد الإلكتروني %3، وهو مدوّن عندك لدى %2</translation>
    </message>
    <message>
        <source>Only a resemblance: anybody can write an e-mail address into a profile</source>
        <translation>مجرد تشابه: يستطيع أي شخص كتابة عنوان بريد إلكتروني في ملف شخصي</translation>
    </message>
    <message>
        <source>A draft on the site</source>
        <translation>مسودة على الموقع</translation>
    </message>
    <message>
        <source>It is a draft on the site: only you and the people who look after the site can read it. Finish and publish it there.</source>
        <translation>هذه مسودة على الموقع: لا يستطيع قراءتها إلا أنت والقائمون على الموقع. أكملها وانشرها هناك.</translation>
    </message>
    <message numerus="yes">
        <source>On %n sites it stays as a draft: there only you and the people who look after the site can read it.</source>
        <translation>
            <numerusform>لا يبقى مسودةً على أي موقع.</numerusform>
            <numerusform>يبقى مسودةً على موقع واحد: لا يستطيع قراءته هناك إلا أنت والقائمون على الموقع.</numerusform>
            <numerusform>يبقى مسودةً على موقعين: لا يستطيع قراءته على كل منهما إلا أنت والقائمون على ذلك الموقع.</numerusform>
            <numerusform>يبقى مسودةً على %n مواقع: لا يستطيع قراءته على كل منها إلا أنت والقائمون على ذلك الموقع.</numerusform>
            <numerusform>يبقى مسودةً على %n موقعًا: لا يستطيع قراءته على كل منها إلا أنت والقائمون على ذلك الموقع.</numerusform>
            <numerusform>يبقى مسودةً على %n موقع: لا يستطيع قراءته على كل منها إلا أنت والقائمون على ذلك الموقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you and the people who look after the site can read it; it stays there as a draft.</source>
        <translation>لا يستطيع قراءته إلا أنت والقائمون على الموقع؛ ويبقى هناك مسودةً.</translation>
    </message>
    <message>
        <source>Your login on this site cannot publish: it stays a draft until somebody who looks after the site publishes it.</source>
        <translation>لا يستطيع حسابك على هذا الموقع النشر: يبقى مسودةً إلى أن ينشره أحد القائمين على الموقع.</translation>
    </message>
    <message>
        <source>Blogs and feeds</source>
        <translation>المدونات والخلاصات</translation>
    </message>
    <message>
        <source>Fediverse (Mastodon and others)</source>
        <translation>الفيديفيرس (ماستودون وغيره)</translation>
    </message>
    <message>
        <source>Sample network</source>
        <translation>الشبكة التجريبية</translation>
    </message>
    <message>
        <source>It was left as it is: nothing in it was changed or deleted.</source>
        <translation>تُرك كما هو: لم يُغيَّر فيه شيء ولم يُحذف.</translation>
    </message>
    <message>
        <source>Start Cohort again: what the networks still have is fetched again. What is on this computer alone comes back from a backup.</source>
        <translation>شغّل Cohort من جديد: يُجلب مجددًا ما لا يزال لدى الشبكات. أما ما هو على هذا الحاسوب وحده فيعود من نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>cohort::AccountsBox</name>
    <message>
        <source>%1 – %2</source>
        <comment>route: who can read it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account: handle, hat</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No account yet. What you write is kept as a draft.</source>
        <translation>لا يوجد حساب بعد. يُحفظ ما تكتبه مسودةً.</translation>
    </message>
    <message>
        <source>As narrow as possible</source>
        <translation>أضيق ما يمكن</translation>
    </message>
    <message>
        <source>As narrow as possible: %1</source>
        <translation>أضيق ما يمكن: %1</translation>
    </message>
    <message>
        <source>No account of yours posts in this sphere. What you write is kept as a draft.</source>
        <translation>لا حساب من حساباتك ينشر في هذا المجال. يُحفظ ما تكتبه مسودةً.</translation>
    </message>
    <message>
        <source>Post as %1 on %2</source>
        <translation>النشر باسم %1 على %2</translation>
    </message>
    <message>
        <source>How far it goes on %1</source>
        <translation>مدى وصوله على %1</translation>
    </message>
</context>
<context>
    <name>cohort::AccountsPage</name>
    <message>
        <source>Up to date at %1</source>
        <translation>محدَّث حتى %1</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>لم يُجلب شيء بعد</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2 posts</source>
        <translation>الجلب: %1 من %2 من المنشورات</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>يجري الجلب…</translation>
    </message>
    <message>
        <source>Offline since %1; what was fetched stays readable</source>
        <translation>دون اتصال منذ %1؛ يبقى ما جُلب متاحًا للقراءة</translation>
    </message>
    <message>
        <source>The server asked to wait; it goes on by itself</source>
        <translation>طلب الخادم الانتظار؛ وسيستأنف تلقائيًا</translation>
    </message>
    <message>
        <source>Signed out: sign in again. Nothing on this computer is lost.</source>
        <translation>سُجّل الخروج: سجّل الدخول مجددًا. لم يُفقد شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the sign-in cannot be read. Unlock it and try again; nothing is overwritten.</source>
        <translation>حلقة المفاتيح مقفلة، لذا تتعذر قراءة بيانات الدخول. افتح قفلها وحاول مجددًا؛ لن يُكتب فوق أي شيء.</translation>
    </message>
    <message>
        <source>Not working since %1</source>
        <translation>لا يعمل منذ %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
        <source>Your accounts will be here</source>
        <translation>ستظهر حساباتك هنا</translation>
    </message>
    <message>
        <source>An account connects Cohort with a network. Nothing is posted by signing in.</source>
        <translation>يصل الحساب Cohort بإحدى الشبكات. لا يُنشر شيء بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in to a network…</source>
        <translation>تسجيل الدخول إلى شبكة…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What %1 is for</source>
        <translation>الغرض من %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>تسجيل الخروج من %1</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>فتح القفل والمحاولة مجددًا</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>تسجيل الدخول مجددًا إلى %1</translation>
    </message>
    <message>
        <source>This server can:</source>
        <translation>يستطيع هذا الخادم:</translation>
    </message>
    <message>
        <source>It cannot:</source>
        <translation>لا يستطيع:</translation>
    </message>
    <message>
        <source>We could not find out (and expect the worst):</source>
        <translation>ما تعذرت معرفته (ونفترض الأسوأ):</translation>
    </message>
    <message>
        <source>Sign out of %1? Your people, circles and drafts stay on this computer.</source>
        <translation>هل تريد تسجيل الخروج من %1؟ سيبقى أشخاصك ودوائرك ومسوداتك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجَّل الدخول</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>نسيان …</translation>
    </message>
    <message>
        <source>Forget %1 on this computer</source>
        <translation>نسيان %1 على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Could not be read the last time:</source>
        <translation>تعذّرت قراءتها في المرة الأخيرة:</translation>
    </message>
    <message>
        <source>Follow the feeds of a list…</source>
        <translation>متابعة الخلاصات الواردة في قائمة…</translation>
    </message>
    <message>
        <source>Write the list of feeds…</source>
        <translation>كتابة قائمة الخلاصات…</translation>
    </message>
    <message>
        <source>Forget %1 on this computer?</source>
        <translation>هل تريد نسيان %1 على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Forget, keep the drafts</source>
        <translation>نسيان مع إبقاء المسودات</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>نسيان نهائي</translation>
    </message>
    <message>
        <source>Forget, with the drafts</source>
        <translation>نسيان مع حذف المسودات</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>الاحتفاظ بالحساب</translation>
    </message>
</context>
<context>
    <name>cohort::AddressList</name>
    <message>
        <source>In your address book</source>
        <translation>في دفتر عناوينك</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceBox</name>
    <message>
        <source>E&amp;xcept</source>
        <translation>&amp;باستثناء</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>To: circles and people</source>
        <translation>إلى: دوائر وأشخاص</translation>
    </message>
    <message>
        <source>Except: people who must not see it</source>
        <translation>باستثناء: أشخاص يجب ألا يروه</translation>
    </message>
    <message>
        <source>Except…</source>
        <translation>باستثناء…</translation>
    </message>
    <message>
        <source>Leave somebody out</source>
        <translation>استثناء شخص</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>إلى لا أحد بعد</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>A circle that was removed</source>
        <translation>دائرة أُزيلت</translation>
    </message>
    <message>
        <source>Somebody who was removed</source>
        <translation>شخص أُزيل</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceEntry</name>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>متابعوك</translation>
    </message>
    <message>
        <source>The people of this conversation</source>
        <translation>أشخاص هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceField</name>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>Circle or person</source>
        <translation>دائرة أو شخص</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>%1, in the audience. Press to remove.</source>
        <translation>%1، ضمن الجمهور. اضغط للإزالة.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceSuggestions</name>
    <message>
        <source>%1 – %2</source>
        <comment>suggested audience: name, detail</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::CapabilityCard</name>
    <message>
        <source>Limit a post to: %1</source>
        <translation>قصر المنشور على: %1</translation>
    </message>
    <message>
        <source>Send to named people only</source>
        <translation>الإرسال إلى أشخاص مذكورين فقط</translation>
    </message>
    <message>
        <source>Send to named people only; all of them stand in the text</source>
        <translation>الإرسال إلى أشخاص مذكورين فقط؛ وجميعهم يظهرون في النص</translation>
    </message>
    <message>
        <source>Send to named people only, without naming them in the text</source>
        <translation>الإرسال إلى أشخاص محددين فقط، دون ذكرهم في النص</translation>
    </message>
    <message>
        <source>Keep a post from being read by anyone</source>
        <translation>منع إتاحة قراءة المنشور للجميع</translation>
    </message>
    <message>
        <source>Keep a post on its own server</source>
        <translation>إبقاء المنشور على خادمه وحده</translation>
    </message>
    <message>
        <source>Keep a circle of yours by itself</source>
        <translation>حفظ إحدى دوائرك لديه</translation>
    </message>
    <message>
        <source>Keep a circle of yours; who joins later does not see older posts</source>
        <translation>حفظ إحدى دوائرك؛ من ينضم لاحقًا لا يرى المنشورات الأقدم</translation>
    </message>
    <message>
        <source>Keep a circle of yours; who joins later sees older posts too</source>
        <translation>حفظ إحدى دوائرك؛ من ينضم لاحقًا يرى المنشورات الأقدم أيضًا</translation>
    </message>
    <message>
        <source>Hide from the people of a post who else gets it</source>
        <translation>إخفاء بقية المتلقّين عن متلقّي المنشور</translation>
    </message>
    <message>
        <source>Post: this network is for reading only</source>
        <translation>النشر: هذه الشبكة للقراءة فقط</translation>
    </message>
    <message>
        <source>Refuse a post that would reach somebody you did not choose</source>
        <translation>رفض منشور قد يصل إلى من لم تختره</translation>
    </message>
    <message>
        <source>Recognise a post that is sent twice by accident</source>
        <translation>التعرّف على منشور أُرسل مرتين سهوًا</translation>
    </message>
    <message>
        <source>Let you accept every follower before they read you</source>
        <translation>تمكينك من قبول كل متابع قبل أن يقرأ منشوراتك</translation>
    </message>
    <message>
        <source>Change a post afterwards</source>
        <translation>تغيير منشور بعد نشره</translation>
    </message>
    <message>
        <source>Delete a post (other servers are asked to follow)</source>
        <translation>حذف منشور (يُطلب من الخوادم الأخرى أن تحذفه أيضًا)</translation>
    </message>
    <message>
        <source>How many people follow you</source>
        <translation>عدد من يتابعونك</translation>
    </message>
    <message>
        <source>How long a post may be</source>
        <translation>الطول المسموح به للمنشور</translation>
    </message>
    <message>
        <source>Follow blogs and feeds by their address</source>
        <translation>متابعة المدونات والخلاصات بعناوينها</translation>
    </message>
    <message>
        <source>Reply here: the page in the browser is the place for it</source>
        <translation>الرد هنا: مكان الرد هو الصفحة في المتصفح</translation>
    </message>
    <message>
        <source>Read or write direct messages: the app password does not allow it, or their service did not answer. Everything else works. Make an app password that may use direct messages and sign in with it; Cohort tries again every day</source>
        <translation>قراءة الرسائل المباشرة أو كتابتها: كلمة مرور التطبيق لا تسمح بذلك، أو لم تُجب خدمة هذه الرسائل. كل ما عدا ذلك يعمل. أنشئ كلمة مرور تطبيق يُسمح لها باستخدام الرسائل المباشرة وسجّل الدخول بها؛ يعيد Cohort المحاولة كل يوم</translation>
    </message>
    <message>
        <source>Direct messages to one person, and answers in groups; they are not encrypted from end to end, and the network&apos;s staff can read them</source>
        <translation>رسائل مباشرة إلى شخص واحد، وردود في المجموعات؛ وهي غير مشفّرة من الطرف إلى الطرف، ويستطيع العاملون لدى الشبكة قراءتها</translation>
    </message>
</context>
<context>
    <name>cohort::CardPreview</name>
    <message>
        <source>Only new people go into the circle; whoever you have already stays in the circles as they are.</source>
        <translation>لا يوضع في الدائرة إلا الأشخاص الجدد؛ أما من هم لديك بالفعل فيبقون في الدوائر كما هم.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>أي جهات الاتصال</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Which contacts</source>
        <translation>أي &amp;جهات الاتصال</translation>
    </message>
    <message>
        <source>New people &amp;go into</source>
        <translation>يوضع الأشخاص الجدد &amp;في</translation>
    </message>
    <message>
        <source>Circle for new people</source>
        <translation>دائرة الأشخاص الجدد</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>لا دائرة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpDelegate</name>
    <message>
        <source>✓ Read</source>
        <translation>✓ مقروء</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>تعليم كمقروء</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpList</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpModel</name>
    <message>
        <source>Short</source>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>أُعيد نشره</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpView</name>
    <message>
        <source>&amp;Back to the stream</source>
        <translation>ال&amp;رجوع إلى المنشورات</translation>
    </message>
    <message>
        <source>&amp;Mark read</source>
        <translation>&amp;تعليم كمقروء</translation>
    </message>
    <message>
        <source>&amp;All is read</source>
        <translation>ال&amp;كل مقروء</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>استدراك ما فات</translation>
    </message>
    <message>
        <source>The conversation that is chosen</source>
        <translation>المحادثة المحددة</translation>
    </message>
    <message>
        <source>You have read everything up to now.</source>
        <translation>لقد قرأت كل شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Back to the stream</source>
        <translation>الرجوع إلى المنشورات</translation>
    </message>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>لم يُعلَّم أي منشور كمقروء</numerusform>
            <numerusform>عُلّم منشور واحد كمقروء</numerusform>
            <numerusform>عُلّم منشوران كمقروءين</numerusform>
            <numerusform>عُلّمت %n منشورات كمقروءة</numerusform>
            <numerusform>عُلّم %n منشورًا كمقروء</numerusform>
            <numerusform>عُلّم %n منشور كمقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark unread</source>
        <translation>&amp;تعليم كغير مقروء</translation>
    </message>
    <message>
        <source>&amp;All is read, show the rest</source>
        <translation>ال&amp;كل مقروء، عرض البقية</translation>
    </message>
</context>
<context>
    <name>cohort::CircleChips</name>
    <message>
        <source>Add to a circle</source>
        <translation>إضافة إلى دائرة</translation>
    </message>
    <message>
        <source>Add this person to a circle</source>
        <translation>إضافة هذا الشخص إلى دائرة</translation>
    </message>
    <message>
        <source>In no circle yet</source>
        <translation>ليس في أي دائرة بعد</translation>
    </message>
    <message>
        <source>Take out of the circle %1</source>
        <translation>إخراج من الدائرة %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cohort::CircleEditor</name>
    <message>
        <source>In the circle</source>
        <translation>في الدائرة</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إ&amp;خراج</translation>
    </message>
    <message>
        <source>Not in the circle</source>
        <translation>ليسوا في الدائرة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Delete circle</source>
        <translation>ح&amp;ذف الدائرة</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>Edit a circle</source>
        <translation>تحرير دائرة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find among: %1</source>
        <translation>البحث بين: %1</translation>
    </message>
    <message numerus="yes">
        <source>In the circle: %n people</source>
        <translation>
            <numerusform>في الدائرة: لا أحد</numerusform>
            <numerusform>في الدائرة: شخص واحد</numerusform>
            <numerusform>في الدائرة: شخصان</numerusform>
            <numerusform>في الدائرة: %n أشخاص</numerusform>
            <numerusform>في الدائرة: %n شخصًا</numerusform>
            <numerusform>في الدائرة: %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the circle: %n people</source>
        <translation>
            <numerusform>ليس في الدائرة: لا أحد</numerusform>
            <numerusform>ليس في الدائرة: شخص واحد</numerusform>
            <numerusform>ليس في الدائرة: شخصان</numerusform>
            <numerusform>ليس في الدائرة: %n أشخاص</numerusform>
            <numerusform>ليس في الدائرة: %n شخصًا</numerusform>
            <numerusform>ليس في الدائرة: %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>لم يُضَف أحد إلى %1</numerusform>
            <numerusform>أُضيف شخص واحد إلى %1</numerusform>
            <numerusform>أُضيف شخصان إلى %1</numerusform>
            <numerusform>أُضيف %n أشخاص إلى %1</numerusform>
            <numerusform>أُضيف %n شخصًا إلى %1</numerusform>
            <numerusform>أُضيف %n شخص إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>لم يُخرَج أحد من %1</numerusform>
            <numerusform>أُخرج شخص واحد من %1</numerusform>
            <numerusform>أُخرج شخصان من %1</numerusform>
            <numerusform>أُخرج %n أشخاص من %1</numerusform>
            <numerusform>أُخرج %n شخصًا من %1</numerusform>
            <numerusform>أُخرج %n شخص من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle %1 was deleted; its people stay</source>
        <translation>حُذفت الدائرة %1؛ ويبقى أشخاصها</translation>
    </message>
</context>
<context>
    <name>cohort::CircleFields</name>
    <message>
        <source>A name you would not mind being seen</source>
        <translation>اسم لا يضيرك أن يراه غيرك</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation>اسم الدائرة</translation>
    </message>
    <message>
        <source>Sphere of the circle</source>
        <translation>مجال الدائرة</translation>
    </message>
    <message>
        <source>Shape of the circle</source>
        <translation>شكل الدائرة</translation>
    </message>
    <message>
        <source>How far a post to this circle goes unasked</source>
        <translation>مدى وصول المنشور إلى هذه الدائرة دون سؤال</translation>
    </message>
    <message>
        <source>Note on the circle</source>
        <translation>ملاحظة عن الدائرة</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>اللون…</translation>
    </message>
    <message>
        <source>Colour of the circle</source>
        <translation>لون الدائرة</translation>
    </message>
    <message>
        <source>Name, note and members are stored on this computer only; no network is told of them.</source>
        <translation>الاسم والملاحظة والأعضاء مخزنة على هذا الحاسوب فقط؛ ولا تُبلَّغ بها أي شبكة.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>S&amp;phere</source>
        <translation>ال&amp;مجال</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Posts &amp;go to</source>
        <translation>تصل المنشورات إ&amp;لى</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>ملا&amp;حظة</translation>
    </message>
</context>
<context>
    <name>cohort::Commands</name>
    <message>
        <source>A circle by its place in the list</source>
        <translation>دائرة بحسب موضعها في القائمة</translation>
    </message>
    <message>
        <source>Moving in a list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>منشور &amp;جديد</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>S&amp;ynchronise now</source>
        <translation>م&amp;زامنة الآن</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>العمل دون ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>إ&amp;عدادات …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Professional only</source>
        <translation>ال&amp;مهني فقط</translation>
    </message>
    <message>
        <source>P&amp;ersonal only</source>
        <translation>ال&amp;شخصي فقط</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;كلاهما</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أك&amp;بر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>نص &amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Hide what is on the screen</source>
        <translation>إ&amp;خفاء ما على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>انت&amp;قال إلى …</translation>
    </message>
    <message>
        <source>&amp;Search in what is shown</source>
        <translation>البحث في المعرو&amp;ض</translation>
    </message>
    <message>
        <source>Search &amp;everything</source>
        <translation>البحث في &amp;كل شيء</translation>
    </message>
    <message>
        <source>Next &amp;unread circle</source>
        <translation>ال&amp;دائرة التالية غير المقروءة</translation>
    </message>
    <message>
        <source>Nex&amp;t account</source>
        <translation>الحساب ال&amp;تالي</translation>
    </message>
    <message>
        <source>Previous a&amp;ccount</source>
        <translation>الحساب ال&amp;سابق</translation>
    </message>
    <message>
        <source>Show &amp;new posts</source>
        <translation>عرض المنشورات ال&amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Replies to me</source>
        <translation>ال&amp;ردود عليّ</translation>
    </message>
    <message>
        <source>Sa&amp;ved threads</source>
        <translation>المحادثات المح&amp;فوظة</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>ال&amp;صادر</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>ال&amp;حسابات</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Keep the conversation</source>
        <translation>&amp;حفظ المحادثة</translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation>&amp;مقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>&amp;All as read</source>
        <translation>تعليم ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <source>This and &amp;older as read</source>
        <translation>تعليم هذا والأ&amp;قدم كمقروء</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>إعادة &amp;نشر</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>إ&amp;عجاب</translation>
    </message>
    <message>
        <source>&amp;New circle …</source>
        <translation>دائرة &amp;جديدة …</translation>
    </message>
    <message>
        <source>&amp;Edit this circle …</source>
        <translation>ت&amp;حرير هذه الدائرة …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>م&amp;فاتيح الاختصار</translation>
    </message>
    <message>
        <source>&amp;About Cohort</source>
        <translation>&amp;عن Cohort</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>من&amp;شور</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>&amp;دائرة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>J, K or ↓, ↑</source>
        <translation>J، K أو ↓، ↑</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>المنشور التالي والسابق</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Read on: a page further, then the next unread circle</source>
        <translation>متابعة القراءة: صفحة إلى الأمام، ثم الدائرة التالية غير المقروءة</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+المسافة</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>صفحة إلى الوراء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the conversation, or the composer: what is written is kept as a draft</source>
        <translation>إغلاق المحادثة أو نافذة الكتابة: يُحفظ ما كُتب مسودةً</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>Everything that can be done with a post</source>
        <translation>كل ما يمكن فعله بمنشور</translation>
    </message>
    <message>
        <source>&amp;Who could see this …</source>
        <translation>من كان ي&amp;ستطيع رؤية هذا …</translation>
    </message>
    <message>
        <source>Catc&amp;h up</source>
        <translation>استدراك &amp;ما فات</translation>
    </message>
    <message>
        <source>&amp;My comments</source>
        <translation>ت&amp;عليقاتي</translation>
    </message>
    <message>
        <source>Menu key or %1</source>
        <translation>مفتاح القائمة أو %1</translation>
    </message>
</context>
<context>
    <name>cohort::CommentList</name>
    <message>
        <source>What you said</source>
        <translation>ما قلتَه</translation>
    </message>
</context>
<context>
    <name>cohort::CommentModel</name>
    <message>
        <source>You wanted to be reminded</source>
        <translation>أردت أن تُذكَّر</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
</context>
<context>
    <name>cohort::Commenting</name>
    <message>
        <source>Noted among your comments</source>
        <translation>دُوّن بين تعليقاتك</translation>
    </message>
    <message>
        <source>Forgotten that you commented there</source>
        <translation>نُسي أنك علّقت هناك</translation>
    </message>
</context>
<context>
    <name>cohort::CommentsLine</name>
    <message>
        <source>This blog does not tell its comments here: they are on its page alone.</source>
        <translation>لا تتيح هذه المدونة تعليقاتها هنا: فهي على صفحتها وحدها.</translation>
    </message>
    <message>
        <source>The blog tells no comments on this post so far.</source>
        <translation>لا تتيح المدونة أي تعليقات على هذا المنشور حتى الآن.</translation>
    </message>
    <message>
        <source>Look for comments</source>
        <translation>البحث عن تعليقات</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Comments by others are not here. The blog can be asked for them.</source>
        <translation>تعليقات الآخرين ليست هنا. ويمكن سؤال المدونة عنها.</translation>
    </message>
</context>
<context>
    <name>cohort::CommentsView</name>
    <message>
        <source>Closed: it comes back when somebody answers</source>
        <translation>مغلق: يعود حين يرد أحد</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>مفتوح مجددًا</translation>
    </message>
    <message>
        <source>The conversation is muted</source>
        <translation>المحادثة مكتومة</translation>
    </message>
    <message>
        <source>The conversation is not muted any more</source>
        <translation>لم تعد المحادثة مكتومة</translation>
    </message>
    <message>
        <source>You will be reminded here</source>
        <translation>سيظهر تذكيرك هنا</translation>
    </message>
    <message>
        <source>No reminder any more</source>
        <translation>لم يعد هناك تذكير</translation>
    </message>
    <message>
        <source>My comments</source>
        <translation>تعليقاتي</translation>
    </message>
    <message>
        <source>&amp;Open the conversation</source>
        <translation>&amp;فتح المحادثة</translation>
    </message>
    <message>
        <source>M&amp;ute the conversation</source>
        <translation>&amp;كتم المحادثة</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;تذكيري</translation>
    </message>
    <message>
        <source>Which comments to show</source>
        <translation>التعليقات المراد عرضها</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>With new answers</source>
        <translation>ذات ردود جديدة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد عليها</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المغلقة</translation>
    </message>
    <message>
        <source>In muted conversations</source>
        <translation>في محادثات مكتومة</translation>
    </message>
    <message numerus="yes">
        <source>Remind me if nobody answers in %n &amp;days</source>
        <translation>
            <numerusform>تذكيري إن لم يرد أحد خلال %n &amp;يوم</numerusform>
            <numerusform>تذكيري إن لم يرد أحد خلال &amp;يوم واحد</numerusform>
            <numerusform>تذكيري إن لم يرد أحد خلال &amp;يومين</numerusform>
            <numerusform>تذكيري إن لم يرد أحد خلال %n أ&amp;يام</numerusform>
            <numerusform>تذكيري إن لم يرد أحد خلال %n &amp;يومًا</numerusform>
            <numerusform>تذكيري إن لم يرد أحد خلال %n &amp;يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow</source>
        <translation>تذكيري غ&amp;دًا</translation>
    </message>
    <message>
        <source>Remind me in a &amp;week</source>
        <translation>تذكيري بعد أ&amp;سبوع</translation>
    </message>
    <message>
        <source>Remind me on a da&amp;y …</source>
        <translation>تذكيري في يوم م&amp;حدد …</translation>
    </message>
    <message>
        <source>&amp;No reminder</source>
        <translation>&amp;بلا تذكير</translation>
    </message>
    <message>
        <source>Open it &amp;again</source>
        <translation>فتحه م&amp;جددًا</translation>
    </message>
    <message>
        <source>C&amp;lose it until somebody answers</source>
        <translation>إ&amp;غلاقه إلى أن يرد أحد</translation>
    </message>
    <message>
        <source>&amp;Unmute the conversation</source>
        <translation>إلغاء &amp;كتم المحادثة</translation>
    </message>
    <message>
        <source>&amp;Mute the conversation</source>
        <translation>&amp;كتم المحادثة</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>What you say to others will be here</source>
        <translation>سيظهر هنا ما تقوله للآخرين</translation>
    </message>
    <message>
        <source>Your answers and comments on every network, with what became of them. Posts of yours that begin a conversation come here when somebody answers.</source>
        <translation>ردودك وتعليقاتك على كل شبكة، وما آلت إليه. أما منشوراتك التي تبدأ محادثة فتظهر هنا حين يرد أحد.</translation>
    </message>
    <message>
        <source>None of your comments is like that</source>
        <translation>لا شيء من تعليقاتك يطابق ذلك</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>اختر غيرها في الأعلى.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>فتح م&amp;جددًا</translation>
    </message>
    <message>
        <source>Mark as c&amp;losed</source>
        <translation>وضع علامة «م&amp;غلق»</translation>
    </message>
    <message>
        <source>&amp;Forget that I commented here</source>
        <translation>نس&amp;يان أنني علّقتُ هنا</translation>
    </message>
</context>
<context>
    <name>cohort::Composer</name>
    <message>
        <source>No account is chosen: none of yours fits. Say under “Posting as” who speaks.</source>
        <translation>لم يُختر حساب: لا يناسب أيٌّ من حساباتك. حدّد تحت «النشر باسم» من يتكلم.</translation>
    </message>
    <message>
        <source>Starts with the circle you are reading. Alt+T changes it.</source>
        <translation>يبدأ بالدائرة التي تقرؤها. غيّره بـ Alt+ل.</translation>
    </message>
    <message>
        <source>Starts with the person you are reading. Alt+T changes it.</source>
        <translation>يبدأ بالشخص الذي تقرأ له. غيّره بـ Alt+ل.</translation>
    </message>
    <message>
        <source>Say whom it is for, and under “Posting as” who speaks.</source>
        <translation>حدّد لمن هذا، وتحت «النشر باسم» من يتكلم.</translation>
    </message>
    <message>
        <source>Starts with what this account is for. Alt+T changes it.</source>
        <translation>يبدأ بالغرض من هذا الحساب. غيّره بـ Alt+ل.</translation>
    </message>
    <message>
        <source>Starts with the conversation, no wider than the post you answer. Alt+T changes it.</source>
        <translation>يبدأ بالمحادثة، بما لا يتجاوز مدى المنشور الذي ترد عليه. غيّره بـ Alt+ل.</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>إ&amp;غلاق مع حفظ المسودة</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>كتابة منشور</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>من سيرى هذا</translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation>من بالضبط؟</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>You change a post that was sent: who can see it stays as it is.</source>
        <translation>أنت تغيّر منشورًا سبق إرساله: يبقى من يستطيع رؤيته كما هو.</translation>
    </message>
    <message>
        <source>Working out who will see this…</source>
        <translation>يجري تحديد من سيرى هذا…</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>حُفظ مسودةً.</translation>
    </message>
    <message>
        <source>Sending: anyone will be able to read it.</source>
        <translation>يجري الإرسال: سيتمكن أي شخص من قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n people.</source>
        <translation>
            <numerusform>يجري الإرسال، وليس موجَّهًا إلى أحد.</numerusform>
            <numerusform>يجري الإرسال إلى شخص واحد.</numerusform>
            <numerusform>يجري الإرسال إلى شخصين.</numerusform>
            <numerusform>يجري الإرسال إلى %n أشخاص.</numerusform>
            <numerusform>يجري الإرسال إلى %n شخصًا.</numerusform>
            <numerusform>يجري الإرسال إلى %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who will see this has just changed. Read the sentence below, then send again.</source>
        <translation>تغيّر للتو من سيرى هذا. اقرأ الجملة أدناه، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>Nobody else in this conversation will be able to read your answer.</source>
        <translation>لن يتمكن أحد آخر في هذه المحادثة من قراءة ردك.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in this conversation will be able to read your answer: %2.</source>
        <translation>
            <numerusform>سيتمكن %1 من أصل %n في هذه المحادثة من قراءة ردك: %2.</numerusform>
            <numerusform>سيتمكن %1 من أصل شخص واحد في هذه المحادثة من قراءة ردك: %2.</numerusform>
            <numerusform>سيتمكن %1 من أصل شخصين في هذه المحادثة من قراءة ردك: %2.</numerusform>
            <numerusform>سيتمكن %1 من أصل %n أشخاص في هذه المحادثة من قراءة ردك: %2.</numerusform>
            <numerusform>سيتمكن %1 من أصل %n شخصًا في هذه المحادثة من قراءة ردك: %2.</numerusform>
            <numerusform>سيتمكن %1 من أصل %n شخص في هذه المحادثة من قراءة ردك: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>audience, who will see it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>More people could read it than you chose: narrow it, or agree below the text.</source>
        <translation>سيكون بإمكان أشخاص أكثر ممن اخترتهم قراءته: ضيّقه، أو وافق أسفل النص.</translation>
    </message>
    <message>
        <source>&amp;Save change</source>
        <translation>&amp;حفظ التغيير</translation>
    </message>
    <message>
        <source>Add alt text? People who cannot see the picture read it instead.</source>
        <translation>هل تضيف نصًّا بديلًا؟ يقرؤه بدلًا من الصورة من لا يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>Add alt text</source>
        <translation>إضافة نص بديل</translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>النشر على أي حال</translation>
    </message>
    <message>
        <source>Quoting a post</source>
        <translation>اقتباس منشور</translation>
    </message>
    <message>
        <source>Sending: whoever has the password can read it.</source>
        <translation>يجري الإرسال: سيتمكن من قراءته كل من لديه كلمة المرور.</translation>
    </message>
    <message>
        <source>What you write stands only here for now, and Cohort goes on trying to keep it as a draft.</source>
        <translation>ما تكتبه موجود هنا فقط في الوقت الحالي، ويواصل Cohort محاولة حفظه مسودةً.</translation>
    </message>
    <message>
        <source>Close and lose what is not kept</source>
        <translation>الإغلاق وفقدان ما لم يُحفظ</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>يجري حفظ المسودة…</translation>
    </message>
</context>
<context>
    <name>cohort::ComposerForm</name>
    <message>
        <source>Posting as</source>
        <translation>النشر باسم</translation>
    </message>
    <message>
        <source>Content &amp;warning</source>
        <translation>&amp;تحذير من المحتوى</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>تحذير من المحتوى</translation>
    </message>
    <message>
        <source>Content warning: what is shown before the text</source>
        <translation>تحذير من المحتوى: ما يُعرض قبل النص</translation>
    </message>
    <message>
        <source>Shown before the text is opened</source>
        <translation>يُعرض قبل فتح النص</translation>
    </message>
    <message>
        <source>Language of the post</source>
        <translation>لغة المنشور</translation>
    </message>
    <message>
        <source>Answering %1 (%2): %3</source>
        <translation>رد على %1 (%2): %3</translation>
    </message>
    <message>
        <source>Pictures for the post</source>
        <translation>صور للمنشور</translation>
    </message>
    <message>
        <source>Pictures and films (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)</source>
        <translation>الصور والأفلام (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>characters used, limit, account</comment>
        <translation>%1 من %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Language not said</source>
        <translation>اللغة غير محددة</translation>
    </message>
</context>
<context>
    <name>cohort::DiskPage</name>
    <message>
        <source>Which posts stay</source>
        <translation>أي المنشورات تبقى</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>The last months</source>
        <translation>الأشهر الأخيرة</translation>
    </message>
    <message>
        <source>Only what is saved</source>
        <translation>المحفوظ فقط</translation>
    </message>
    <message>
        <source>Months that stay</source>
        <translation>عدد الأشهر التي تبقى</translation>
    </message>
    <message>
        <source>&amp;Apply …</source>
        <translation>ت&amp;طبيق …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>What each circle takes</source>
        <translation>ما تشغله كل دائرة</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الحجم التقريبي</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>ما يبقى هنا</translation>
    </message>
    <message>
        <source>Only posts that can be fetched again go. Saved conversations, your own posts, what was written to you, what a draft answers, and what another circle keeps longer stay. Sizes of circles are estimated.</source>
        <translation>لا يُزال إلا المنشورات التي يمكن جلبها مجددًا. وتبقى المحادثات المحفوظة ومنشوراتك وما كُتب إليك وما ترد عليه مسودة وما تحتفظ به دائرة أخرى مدة أطول. أحجام الدوائر تقديرية.</translation>
    </message>
    <message>
        <source>This profile takes %1 of the disk: posts %2, saved conversations %3, their pictures %4, people, drafts and receipts %5, older copies %6.</source>
        <translation>يشغل ملف التعريف هذا %1 من القرص: المنشورات %2، المحادثات المحفوظة %3، صورها %4، الأشخاص والمسودات والإيصالات %5، النسخ الأقدم %6.</translation>
    </message>
    <message>
        <source>There is no circle yet.</source>
        <translation>لا توجد دوائر بعد.</translation>
    </message>
    <message>
        <source>Posts of %1 that stay on this computer:</source>
        <translation>منشورات %1 التي تبقى على هذا الحاسوب:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n posts</source>
        <translation>
            <numerusform>عدم إزالة أي منشور</numerusform>
            <numerusform>إزالة منشور واحد</numerusform>
            <numerusform>إزالة منشورين</numerusform>
            <numerusform>إزالة %n منشورات</numerusform>
            <numerusform>إزالة %n منشورًا</numerusform>
            <numerusform>إزالة %n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>عدم تغيير شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed so far</source>
        <translation>
            <numerusform>لم يُزَل أي منشور حتى الآن</numerusform>
            <numerusform>أُزيل منشور واحد حتى الآن</numerusform>
            <numerusform>أُزيل منشوران حتى الآن</numerusform>
            <numerusform>أُزيلت %n منشورات حتى الآن</numerusform>
            <numerusform>أُزيل %n منشورًا حتى الآن</numerusform>
            <numerusform>أُزيل %n منشور حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed. %1 keeps: %2</source>
        <comment>number of posts, circle, its rule</comment>
        <translation>
            <numerusform>لم يُزَل أي منشور. يبقى في الدائرة %1: %2</numerusform>
            <numerusform>أُزيل منشور واحد. يبقى في الدائرة %1: %2</numerusform>
            <numerusform>أُزيل منشوران. يبقى في الدائرة %1: %2</numerusform>
            <numerusform>أُزيلت %n منشورات. يبقى في الدائرة %1: %2</numerusform>
            <numerusform>أُزيل %n منشورًا. يبقى في الدائرة %1: %2</numerusform>
            <numerusform>أُزيل %n منشور. يبقى في الدائرة %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps from now on: %2</source>
        <comment>circle, its rule</comment>
        <translation>من الآن تحتفظ %1 بما يلي: %2</translation>
    </message>
</context>
<context>
    <name>cohort::FeedFolders</name>
    <message>
        <source>Folders of the list</source>
        <translation>مجلدات القائمة</translation>
    </message>
    <message>
        <source>The list has its feeds in folders. Choose those that shall become circles of yours; the feeds of all others are followed and stand in no circle.</source>
        <translation>الخلاصات في القائمة موزّعة على مجلدات. اختر المجلدات التي تصير دوائر لك؛ أما خلاصات المجلدات الأخرى كلها فتُتابَع ولا تكون في أي دائرة.</translation>
    </message>
    <message>
        <source>Folders that become circles</source>
        <translation>المجلدات التي تصير دوائر</translation>
    </message>
    <message>
        <source>Life of the new circles</source>
        <translation>جانب الحياة للدوائر الجديدة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>&amp;Follow the feeds</source>
        <translation>&amp;متابعة الخلاصات</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Circles for the &amp;life</source>
        <translation>الدوائر ل&amp;جانب الحياة</translation>
    </message>
</context>
<context>
    <name>cohort::FeedLists</name>
    <message>
        <source>%1: gone for good; it is not asked again</source>
        <translation>%1: زالت نهائيًا؛ ولن تُسأل مجددًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a blog, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <translation>قائمة الخلاصات</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml)</source>
        <translation>قوائم الخلاصات (*.opml *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Write the list of feeds to</source>
        <translation>كتابة قائمة الخلاصات إلى</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>قوائم الخلاصات (*.opml)</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of feeds (OPML).</source>
        <translation>تتعذر قراءة هذا الملف كقائمة خلاصات (OPML).</translation>
    </message>
    <message>
        <source>Following feeds: %1 of %2</source>
        <translation>متابعة الخلاصات: %1 من %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address of a feed, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are followed</source>
        <translation>
            <numerusform>لا تُتابَع أي خلاصة</numerusform>
            <numerusform>تُتابَع الآن خلاصة واحدة</numerusform>
            <numerusform>تُتابَع الآن خلاصتان</numerusform>
            <numerusform>تُتابَع الآن %n خلاصات</numerusform>
            <numerusform>تُتابَع الآن %n خلاصة</numerusform>
            <numerusform>تُتابَع الآن %n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>لا خلاصات تعذّرت قراءتها</numerusform>
            <numerusform>تعذّرت قراءة خلاصة واحدة</numerusform>
            <numerusform>تعذّرت قراءة خلاصتين</numerusform>
            <numerusform>تعذّرت قراءة %n خلاصات</numerusform>
            <numerusform>تعذّرت قراءة %n خلاصة</numerusform>
            <numerusform>تعذّرت قراءة %n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>لم تُكتب أي خلاصة</numerusform>
            <numerusform>كُتبت خلاصة واحدة</numerusform>
            <numerusform>كُتبت خلاصتان</numerusform>
            <numerusform>كُتبت %n خلاصات</numerusform>
            <numerusform>كُتبت %n خلاصة</numerusform>
            <numerusform>كُتبت %n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be a list of feeds. Add blogs and feeds as an account first, then open it again.</source>
        <translation>قد يكون %1 قائمة خلاصات. أضف أولًا المدونات والخلاصات كحساب، ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Shall the feeds in %1 be followed?</source>
        <translation>هل تُتابَع الخلاصات الواردة في %1؟</translation>
    </message>
    <message>
        <source>Follow them (%1)</source>
        <comment>a life</comment>
        <translation>متابعتها (%1)</translation>
    </message>
</context>
<context>
    <name>cohort::FindBar</name>
    <message>
        <source>Search in what is shown</source>
        <translation>البحث في المعروض</translation>
    </message>
    <message>
        <source>Words to find in what is shown</source>
        <translation>الكلمات المراد البحث عنها في المعروض</translation>
    </message>
    <message>
        <source>The one above</source>
        <translation>النتيجة أعلاه</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>النتيجة أدناه</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>لم يُعثر عليه في المعروض</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>cohort::FindPeople</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Add to my people</source>
        <translation>إ&amp;ضافة إلى أشخاصي</translation>
    </message>
    <message>
        <source>Add and fo&amp;llow</source>
        <translation>إضافة وم&amp;تابعة</translation>
    </message>
    <message>
        <source>Look through this account</source>
        <translation>البحث عبر هذا الحساب</translation>
    </message>
    <message>
        <source>@name@server or a name</source>
        <translation>@name@server أو اسم</translation>
    </message>
    <message>
        <source>Handle or name to find</source>
        <translation>المعرّف أو الاسم المراد البحث عنه</translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation>عُثر عليه على الشبكة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Thr&amp;ough</source>
        <translation>عب&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>الش&amp;خص</translation>
    </message>
    <message>
        <source>Sign in to a network first: looking for people goes through your account.</source>
        <translation>سجّل الدخول إلى شبكة أولًا: يجري البحث عن الأشخاص عبر حسابك.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name, handle</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody found. Try the whole handle, @name@server.</source>
        <translation>لم يُعثر على أحد. جرّب المعرّف كاملًا، @name@server.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد</numerusform>
            <numerusform>عُثر على شخصين</numerusform>
            <numerusform>عُثر على %n أشخاص</numerusform>
            <numerusform>عُثر على %n شخصًا</numerusform>
            <numerusform>عُثر على %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::FirstStartPage</name>
    <message>
        <source>Tell me of &amp;new replies and mentions on the desktop</source>
        <translation>الإ&amp;شعار بالردود والإشارات الجديدة على سطح المكتب</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome to Cohort</source>
        <translation>مرحبًا بك في Cohort</translation>
    </message>
    <message>
        <source>A circle is one of the faces you show to the world. Here you read and write circle by circle, and see who can read a post before it is sent.</source>
        <translation>الدائرة وجه من الوجوه التي تظهر بها للعالم. هنا تقرأ وتكتب دائرة بدائرة، وترى من يستطيع قراءة المنشور قبل إرساله.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample people</source>
        <translation>الت&amp;جربة مع أشخاص خياليين</translation>
    </message>
    <message>
        <source>Invented people and conversations. No account, no connection.</source>
        <translation>أشخاص ومحادثات من نسج الخيال. بلا حساب ولا اتصال.</translation>
    </message>
    <message>
        <source>&amp;Sign in to a network</source>
        <translation>&amp;تسجيل الدخول إلى شبكة</translation>
    </message>
    <message>
        <source>Your own account, for example on Mastodon. Nothing is posted by signing in.</source>
        <translation>حسابك أنت، على Mastodon مثلًا. لا يُنشر شيء بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>&amp;Bring my archive</source>
        <translation>إ&amp;حضار أرشيفي</translation>
    </message>
    <message>
        <source>Reading an exported archive is not part of this version yet.</source>
        <translation>قراءة الأرشيف المصدَّر ليست متاحة في هذا الإصدار بعد.</translation>
    </message>
</context>
<context>
    <name>cohort::HandleList</name>
    <message>
        <source>No handle in this sphere</source>
        <translation>لا معرّف في هذا المجال</translation>
    </message>
    <message>
        <source>On no network that Cohort knows of</source>
        <translation>ليس على أي شبكة يعرفها Cohort</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Make %1 a person of its own</source>
        <translation>جعل %1 شخصًا مستقلًا</translation>
    </message>
</context>
<context>
    <name>cohort::HighlightDialog</name>
    <message>
        <source>&amp;Mark the selection</source>
        <translation>&amp;تظليل التحديد</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>Select words with the mouse or with Shift and the arrow keys, then mark them.</source>
        <translation>حدّد كلمات بالفأرة أو بـ Shift ومفاتيح الأسهم، ثم ظلّلها.</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>نص المنشور</translation>
    </message>
    <message>
        <source>Take the &amp;mark away</source>
        <translation>إزالة ال&amp;تظليل</translation>
    </message>
</context>
<context>
    <name>cohort::Keeping</name>
    <message>
        <source>The conversation is saved</source>
        <translation>المحادثة محفوظة</translation>
    </message>
    <message>
        <source>The conversation is no longer saved</source>
        <translation>لم تعد المحادثة محفوظة</translation>
    </message>
</context>
<context>
    <name>cohort::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>In lists of posts</source>
        <translation>في قوائم المنشورات</translation>
    </message>
</context>
<context>
    <name>cohort::KeyPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>المفتاح ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>ال&amp;كل كالمعتاد</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>مفتاح جديد للإجراء المختار</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>مفتاح &amp;جديد:</translation>
    </message>
    <message>
        <source>%1 already belongs to &quot;%2&quot;: nothing was changed.</source>
        <translation>المفتاح %1 مخصص بالفعل لـ «%2»: لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>cohort::LibraryPage</name>
    <message>
        <source>When an author edits or deletes what you saved</source>
        <translation>عندما يحرّر الكاتب أو يحذف ما حفظته</translation>
    </message>
    <message>
        <source>Keep your copy, marked</source>
        <translation>الاحتفاظ بنسختك، مع تمييزها</translation>
    </message>
    <message>
        <source>Keep your copy, but hide what was deleted</source>
        <translation>الاحتفاظ بنسختك، مع إخفاء ما حُذف</translation>
    </message>
    <message>
        <source>Follow the author: change or forget the copy</source>
        <translation>مجاراة الكاتب: تغيير النسخة أو نسيانها</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>اس&amp;تعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>None: no weekly backup</source>
        <translation>لا يوجد: بلا نسخ احتياطي أسبوعي</translation>
    </message>
    <message>
        <source>Folder of the weekly backup</source>
        <translation>مجلد النسخ الاحتياطي الأسبوعي</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder of the weekly backup</source>
        <translation>اختيار مجلد النسخ الاحتياطي الأسبوعي</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>لا توجد: دون تشفير</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>تقدّم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>A backup holds people, circles, notes, drafts and saved threads with their pictures. Passwords stay in the keyring: sign in again on another computer. The weekly one is not encrypted.</source>
        <translation>تحوي النسخة الاحتياطية الأشخاص والدوائر والملاحظات والمسودات والمحادثات المحفوظة مع صورها. وتبقى كلمات المرور في حلقة المفاتيح: سجّل الدخول من جديد على الحاسوب الآخر. والنسخة الأسبوعية غير مشفّرة.</translation>
    </message>
    <message>
        <source>When an &amp;author edits or deletes what you saved</source>
        <translation>عندما يحرّر ال&amp;كاتب أو يحذف ما حفظته</translation>
    </message>
    <message>
        <source>&amp;Weekly backup into</source>
        <translation>النسخ الاحتياطي الأ&amp;سبوعي إلى</translation>
    </message>
    <message>
        <source>&amp;Passphrase, for a backup made now or brought back</source>
        <translation>&amp;عبارة المرور، لنسخة تُنشأ الآن أو تُستعاد</translation>
    </message>
    <message>
        <source>The last one was made on %1.</source>
        <translation>أُنشئت آخر نسخة في %1.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>لم تُنشأ أي نسخة بعد.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>تتعذر الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>النسخ الاحتياطي إلى</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>النسخ الاحتياطية (*.zip)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the backup needs one. Nothing was changed.</source>
        <translation>عبارة المرور خاطئة، أو تحتاج النسخة الاحتياطية إلى عبارة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This passphrase is soon guessed: take at least 12 characters, or none.</source>
        <translation>عبارة المرور هذه سهلة التخمين: استخدم 12 حرفًا على الأقل، أو لا تستخدم عبارة.</translation>
    </message>
    <message>
        <source>Written and read back: %1</source>
        <translation>كُتبت وأُعيدت قراءتها للتحقق: %1</translation>
    </message>
    <message>
        <source>The backup of %1 is whole. It takes the place of what is here when Cohort is started again; what is here now is kept in a folder beside it.</source>
        <translation>النسخة الاحتياطية بتاريخ %1 سليمة. ستحل محل الموجود هنا عند بدء Cohort من جديد؛ ويُحتفظ بالموجود هنا الآن في مجلد مجاور.</translation>
    </message>
</context>
<context>
    <name>cohort::LineEdits</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>cohort::LinkDialog</name>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>%1 and %2 become one person in your people. Nobody is told of it.</source>
        <translation>يصير %1 و%2 شخصًا واحدًا بين أشخاصك. ولا يُبلَّغ أحد بذلك.</translation>
    </message>
    <message>
        <source>Your notes on both are put together. You can take it back.</source>
        <translation>تُجمع ملاحظاتك عن كليهما معًا. يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <translation>الشخص &amp;نفسه</translation>
    </message>
    <message>
        <source>This person is then in no circle.</source>
        <translation>لا يكون هذا الشخص حينها في أي دائرة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This person is then in: %1.</source>
        <translation>يكون هذا الشخص حينها في: %1.</translation>
    </message>
    <message>
        <source>These are circles of both spheres: what you write to one of them may reach this person through the other&apos;s handle, and you will be warned of it.</source>
        <translation>هذه دوائر من المجالين: ما تكتبه إلى إحداها قد يصل إلى هذا الشخص عبر معرّفه في المجال الآخر، وستُنبَّه إلى ذلك.</translation>
    </message>
</context>
<context>
    <name>cohort::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source> points</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Text &amp;larger by</source>
        <translation>تكبير ال&amp;نص بمقدار</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>تتغير اللغة عند البدء التالي.</translation>
    </message>
</context>
<context>
    <name>cohort::MainWindow</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>You were writing a post when Cohort ended; it is kept.</source>
        <translation>كنت تكتب منشورًا حين أُغلق Cohort؛ وهو محفوظ.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Deleting at the network cannot be taken back.</source>
        <translation>الحذف من الشبكة لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>حذف هذا المنشور</translation>
    </message>
    <message>
        <source>Work online</source>
        <translation>العمل باتصال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message>
        <source>Cohort %1: your people, in circles, over several networks. Free software, GPL 3 or later.</source>
        <translation>Cohort %1: أشخاصك، في دوائر، عبر عدة شبكات. برمجية حرة، GPL 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Choose a post first: J goes to the next one.</source>
        <translation>اختر منشورًا أولًا: المفتاح J ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Nothing of your posts and people is shown.</source>
        <translation>لا يُعرض شيء من منشوراتك وأشخاصك.</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>عرض كل شيء مجددًا</translation>
    </message>
    <message>
        <source>%1 – Cohort</source>
        <comment>title of the window</comment>
        <translation>%1 – Cohort</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all circles</source>
        <translation>%1: كل الدوائر</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>الردود عليّ</translation>
    </message>
    <message>
        <source>People in no circle</source>
        <translation>أشخاص ليسوا في أي دائرة</translation>
    </message>
    <message>
        <source>Everything %1 received</source>
        <translation>كل ما تلقّاه %1</translation>
    </message>
    <message>
        <source>One person&apos;s posts</source>
        <translation>منشورات شخص واحد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>This network cannot be answered from here.</source>
        <translation>لا يمكن الرد من هنا على منشورات هذه الشبكة.</translation>
    </message>
    <message>
        <source>This link may not lead where it seems to. The whole address: %1</source>
        <translation>قد لا يؤدي هذا الرابط إلى حيث يبدو. العنوان كاملًا: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Already in %1.</source>
        <translation>ضمن %1 بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>لم يُضَف أحد إلى %1</numerusform>
            <numerusform>أُضيف شخص واحد إلى %1</numerusform>
            <numerusform>أُضيف شخصان إلى %1</numerusform>
            <numerusform>أُضيف %n أشخاص إلى %1</numerusform>
            <numerusform>أُضيف %n شخصًا إلى %1</numerusform>
            <numerusform>أُضيف %n شخص إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <comment>person, circle</comment>
        <translation>أُضيف %1 إلى %2</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>The weekly backup could not be made: %1</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية الأسبوعية: %1</translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation>لا يمكن فتح هذا الرابط.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>استدراك ما فات</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>لم تعد هذه المسودة موجودة.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>A damaged file was put aside and begun anew: %1. Your people, circles, drafts and saved conversations are untouched. There is nothing to do: the posts are fetched again.</source>
        <translation>وُضع ملف تالف جانبًا وبُدئ من جديد: %1. أشخاصك ودوائرك ومسوداتك ومحادثاتك المحفوظة لم تُمس. لا يلزم شيء: تُجلب المنشورات من جديد.</translation>
    </message>
    <message>
        <source>Show what you wrote</source>
        <translation>إظهار ما كتبته</translation>
    </message>
</context>
<context>
    <name>cohort::MediaBox</name>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation>صِفه لمن لا يستطيع رؤيته</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>وصف %1</translation>
    </message>
    <message>
        <source>Remove %1 from the post</source>
        <translation>إزالة %1 من المنشور</translation>
    </message>
    <message>
        <source>Leaves as it is, with what the file says of place, time and device.</source>
        <translation>يخرج كما هو، مع ما يذكره الملف عن المكان والوقت والجهاز.</translation>
    </message>
    <message>
        <source>This picture cannot be read, so what it says of its place cannot be taken out. Save it as JPEG or PNG to send it.</source>
        <translation>تتعذر قراءة هذه الصورة، لذا لا يمكن إزالة ما تذكره عن مكانها. احفظها بصيغة JPEG أو PNG لإرسالها.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>%1 cannot be sent: take it out or choose another file.</source>
        <translation>لا يمكن إرسال %1: أخرجه أو اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>cohort::MentionChips</name>
    <message>
        <source>a group: all who follow it would get this</source>
        <translation>مجموعة: سيصل هذا إلى كل من يتابعها</translation>
    </message>
    <message>
        <source>a program: it may show this anywhere</source>
        <translation>برنامج: قد يعرض هذا في أي مكان</translation>
    </message>
    <message>
        <source>letters that look like others</source>
        <translation>حروف تشبه حروفًا أخرى</translation>
    </message>
    <message>
        <source>nobody you know, on a server where you know nobody</source>
        <translation>شخص لا تعرفه، على خادم لا تعرف فيه أحدًا</translation>
    </message>
    <message>
        <source>nobody you know</source>
        <translation>شخص لا تعرفه</translation>
    </message>
    <message>
        <source>not in your audience</source>
        <translation>ليس ضمن جمهورك</translation>
    </message>
    <message>
        <source>only named: does not get this</source>
        <translation>مذكور فقط: لن يصله هذا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person: name, handle</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>المذكورون في النص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Careful: %1</source>
        <translation>انتبه: %1</translation>
    </message>
</context>
<context>
    <name>cohort::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>cohort::NetworkPage</name>
    <message>
        <source>Work &amp;offline</source>
        <translation>العمل &amp;دون اتصال</translation>
    </message>
    <message>
        <source>Look for new posts every</source>
        <translation>الفاصل بين عمليات الجلب</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا:</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوسيط</translation>
    </message>
    <message>
        <source>File with extra certificates to trust</source>
        <translation>ملف فيه شهادات إضافية يوثق بها</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose a file with extra certificates</source>
        <translation>اختيار ملف فيه شهادات إضافية</translation>
    </message>
    <message>
        <source>Look for new posts e&amp;very</source>
        <translation>الفاصل بين عمليات ال&amp;جلب</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>ال&amp;وسيط</translation>
    </message>
    <message>
        <source>&amp;Extra certificates</source>
        <translation>الش&amp;هادات الإضافية</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It looks like http://proxy.example:8080.</source>
        <translation>هذا ليس عنوان وسيط. يكون شكله هكذا: http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Extra certificates to trust</source>
        <translation>شهادات إضافية يوثق بها</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>الشهادات (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Servers you do not &amp;trust with limited posts</source>
        <translation>خوادم لا ت&amp;أتمنها على المنشورات المحدودة</translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like server.example.</source>
        <translation>هذا ليس اسم خادم. شكله مثل server.example.</translation>
    </message>
    <message>
        <source>&amp;Load networks from my own folder, too</source>
        <translation>تح&amp;ميل الشبكات من مجلدي الخاص أيضًا</translation>
    </message>
    <message>
        <source>Code in this folder can do everything Cohort can. It counts from the next start on: %1</source>
        <translation>تستطيع الشيفرة في هذا المجلد فعل كل ما يستطيع Cohort فعله. يسري ذلك ابتداءً من البدء التالي: %1</translation>
    </message>
</context>
<context>
    <name>cohort::NetworkTexts</name>
    <message>
        <source>Text for each account</source>
        <translation>النص لكل حساب</translation>
    </message>
    <message>
        <source>nothing is written for it yet</source>
        <translation>لم يُكتب له شيء بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>النص لـ %1</translation>
    </message>
    <message>
        <source>The thread on %1</source>
        <translation>السلسلة على %1</translation>
    </message>
    <message>
        <source>Use the shared text</source>
        <translation>استخدام النص المشترك</translation>
    </message>
    <message>
        <source>Write something else here</source>
        <translation>كتابة نص آخر هنا</translation>
    </message>
    <message>
        <source>Use the shared text for %1</source>
        <translation>استخدام النص المشترك لـ %1</translation>
    </message>
    <message>
        <source>Write something else for %1</source>
        <translation>كتابة نص آخر لـ %1</translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n</source>
        <translation>
            <numerusform>تقسيم إلى سلسلة بلا منشورات</numerusform>
            <numerusform>تقسيم إلى سلسلة من منشور واحد</numerusform>
            <numerusform>تقسيم إلى سلسلة من منشورين</numerusform>
            <numerusform>تقسيم إلى سلسلة من %n منشورات</numerusform>
            <numerusform>تقسيم إلى سلسلة من %n منشورًا</numerusform>
            <numerusform>تقسيم إلى سلسلة من %n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n for %1</source>
        <translation>
            <numerusform>تقسيم إلى سلسلة بلا منشورات لـ %1</numerusform>
            <numerusform>تقسيم إلى سلسلة من منشور واحد لـ %1</numerusform>
            <numerusform>تقسيم إلى سلسلة من منشورين لـ %1</numerusform>
            <numerusform>تقسيم إلى سلسلة من %n منشورات لـ %1</numerusform>
            <numerusform>تقسيم إلى سلسلة من %n منشورًا لـ %1</numerusform>
            <numerusform>تقسيم إلى سلسلة من %n منشور لـ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the part, all parts, its text</comment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>هناك: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: a thread of %n posts</source>
        <translation>
            <numerusform>%1: سلسلة بلا منشورات</numerusform>
            <numerusform>%1: سلسلة من منشور واحد</numerusform>
            <numerusform>%1: سلسلة من منشورين</numerusform>
            <numerusform>%1: سلسلة من %n منشورات</numerusform>
            <numerusform>%1: سلسلة من %n منشورًا</numerusform>
            <numerusform>%1: سلسلة من %n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters</source>
        <translation>
            <numerusform>%1: لا أحرف</numerusform>
            <numerusform>%1: حرف واحد</numerusform>
            <numerusform>%1: حرفان</numerusform>
            <numerusform>%1: %n أحرف</numerusform>
            <numerusform>%1: %n حرفًا</numerusform>
            <numerusform>%1: %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters</source>
        <comment>account, used, limit</comment>
        <translation>%1: الأحرف %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many: emoji and many scripts take several for each character</source>
        <translation>
            <numerusform>لا بايتات زائدة: الرموز التعبيرية وكثير من أنظمة الكتابة تأخذ عدة بايتات لكل حرف</numerusform>
            <numerusform>بايت واحد زائد: الرموز التعبيرية وكثير من أنظمة الكتابة تأخذ عدة بايتات لكل حرف</numerusform>
            <numerusform>بايتان زائدان: الرموز التعبيرية وكثير من أنظمة الكتابة تأخذ عدة بايتات لكل حرف</numerusform>
            <numerusform>%n بايتات زائدة: الرموز التعبيرية وكثير من أنظمة الكتابة تأخذ عدة بايتات لكل حرف</numerusform>
            <numerusform>%n بايتًا زائدًا: الرموز التعبيرية وكثير من أنظمة الكتابة تأخذ عدة بايتات لكل حرف</numerusform>
            <numerusform>%n بايت زائد: الرموز التعبيرية وكثير من أنظمة الكتابة تأخذ عدة بايتات لكل حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>part %1 has %2</source>
        <comment>number, what is too much</comment>
        <translation>الجزء %1 فيه %2</translation>
    </message>
    <message>
        <source>pictures and films cannot go there</source>
        <translation>لا يمكن إرسال الصور والأفلام إلى هناك</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are too many there</source>
        <translation>
            <numerusform>لا صور أو أفلام زائدة عما يُقبل هناك</numerusform>
            <numerusform>صورة واحدة أو فيلم واحد زائد عما يُقبل هناك</numerusform>
            <numerusform>صورتان أو فيلمان زائدان عما يُقبل هناك</numerusform>
            <numerusform>%n صور أو أفلام زائدة عما يُقبل هناك</numerusform>
            <numerusform>%n صورة أو فيلمًا زائدًا عما يُقبل هناك</numerusform>
            <numerusform>%n صورة أو فيلم زائد عما يُقبل هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known on this network, so only the name is written and nobody is told: %1.</source>
        <translation>غير معروف على هذه الشبكة، لذا لا يُكتب سوى الاسم ولا يُبلَّغ أحد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures without alt text</source>
        <translation>
            <numerusform>لا صور بلا نص بديل</numerusform>
            <numerusform>صورة واحدة بلا نص بديل</numerusform>
            <numerusform>صورتان بلا نص بديل</numerusform>
            <numerusform>%n صور بلا نص بديل</numerusform>
            <numerusform>%n صورة بلا نص بديل</numerusform>
            <numerusform>%n صورة بلا نص بديل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that this network takes</source>
        <translation>%1 أكبر من %2 الذي تقبله هذه الشبكة</translation>
    </message>
    <message>
        <source>a poll cannot go there</source>
        <translation>لا يمكن إرسال استطلاع إلى هناك</translation>
    </message>
    <message numerus="yes">
        <source>%n choices of the poll are too many there</source>
        <translation>
            <numerusform>لا خيارات في الاستطلاع زائدة عما يُقبل هناك</numerusform>
            <numerusform>خيار واحد في الاستطلاع زائد عما يُقبل هناك</numerusform>
            <numerusform>خياران في الاستطلاع زائدان عما يُقبل هناك</numerusform>
            <numerusform>%n خيارات في الاستطلاع زائدة عما يُقبل هناك</numerusform>
            <numerusform>%n خيارًا في الاستطلاع زائدًا عما يُقبل هناك</numerusform>
            <numerusform>%n خيار في الاستطلاع زائد عما يُقبل هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is made smaller there: this network takes %2.</source>
        <translation>يُصغَّر %1 هناك: تقبل هذه الشبكة %2.</translation>
    </message>
    <message>
        <source>Number the parts</source>
        <translation>ترقيم الأجزاء</translation>
    </message>
    <message>
        <source>Number the parts for %1</source>
        <translation>ترقيم الأجزاء لـ %1</translation>
    </message>
    <message>
        <source>No profile on this network is known, so the name is written instead of the link: %1.</source>
        <translation>لا يُعرف ملف شخصي على هذه الشبكة، لذا يُكتب الاسم بدلًا من الرابط: %1.</translation>
    </message>
</context>
<context>
    <name>cohort::NoteBox</name>
    <message>
        <source>A note of yours; it stays on this computer</source>
        <translation>ملاحظة منك؛ تبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Press Enter to write in it</source>
        <translation>اضغط Enter للكتابة فيها</translation>
    </message>
</context>
<context>
    <name>cohort::NoticePage</name>
    <message>
        <source>Tell me of new &amp;replies and mentions</source>
        <translation>الإ&amp;شعار بالردود والإشارات الجديدة</translation>
    </message>
    <message>
        <source>With &amp;names and the first words</source>
        <translation>مع الأ&amp;سماء والكلمات الأولى</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications (no system tray that shows messages), so none can be shown. What you choose here is kept.</source>
        <translation>لا مكان للإشعارات في بيئة سطح المكتب هذه (لا توجد علبة نظام تعرض الرسائل)، لذا لا يمكن عرض أي إشعار. يُحفظ ما تختاره هنا.</translation>
    </message>
    <message>
        <source>Only the life on the screen is told of, never the other one. While the screen is hidden, nothing but &quot;New replies&quot; is said.</source>
        <translation>يقتصر الإشعار على جانب حياتك المعروض على الشاشة، ولا يشمل الجانب الآخر أبدًا. وما دامت الشاشة مخفية، لا يُذكر سوى «ردود جديدة».</translation>
    </message>
    <message>
        <source>Circles whose people may notify</source>
        <translation>الدوائر التي يُشعَر بما يأتي من أشخاصها</translation>
    </message>
    <message>
        <source>By people of these circles:</source>
        <translation>من أشخاص هذه الدوائر:</translation>
    </message>
    <message>
        <source>People in no circle</source>
        <translation>أشخاص ليسوا في أي دائرة</translation>
    </message>
</context>
<context>
    <name>cohort::Notifier</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>New replies</source>
        <translation>ردود جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>لا ردود جديدة</numerusform>
            <numerusform>رد جديد واحد</numerusform>
            <numerusform>ردّان جديدان</numerusform>
            <numerusform>%n ردود جديدة</numerusform>
            <numerusform>%n ردًّا جديدًا</numerusform>
            <numerusform>%n رد جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>New reply by %1</source>
        <translation>رد جديد من %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>تحذير من المحتوى: %1</translation>
    </message>
</context>
<context>
    <name>cohort::OutboxPage</name>
    <message>
        <source>The server also showed it to %1, whom you did not choose.</source>
        <translation>عرضه الخادم أيضًا على من لم تختره: %1.</translation>
    </message>
    <message>
        <source>The server made it: %1. You asked for something else.</source>
        <translation>جعله الخادم: %1. وقد طلبت غير ذلك.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Waiting and sent</source>
        <translation>المنتظر والمرسل</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>What you send will be here</source>
        <translation>سيظهر ما ترسله هنا</translation>
    </message>
    <message>
        <source>Posts wait here while there is no network, and stay as receipts: to whom, when, and what the server answered. Drafts are kept here too.</source>
        <translation>تنتظر المنشورات هنا حين لا توجد شبكة، ثم تبقى إيصالات: إلى من، ومتى، وبمَ أجاب الخادم. وتُحفظ المسودات هنا أيضًا.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a post, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Send now: %1</source>
        <translation>إرسال الآن: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>محاولة مجددًا: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back and make it a draft: %1</source>
        <translation>سحبه وجعله مسودة: %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget this entry: %1</source>
        <translation>نسيان هذه المدخلة: %1</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>حذفه الآن</translation>
    </message>
    <message>
        <source>Draft without text</source>
        <translation>مسودة بلا نص</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue the draft: %1</source>
        <translation>متابعة المسودة: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the draft: %1</source>
        <translation>حذف المسودة: %1</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>حُذفت المسودة</translation>
    </message>
    <message>
        <source>a removed account</source>
        <translation>حساب مُزال</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>أُرسل على %1</translation>
    </message>
    <message>
        <source>Not sent on %1</source>
        <translation>لم يُرسل على %1</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>في الانتظار على %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts sent; the rest waits</source>
        <translation>
            <numerusform>أُرسل %1 من أصل %n أجزاء؛ والباقي في الانتظار</numerusform>
            <numerusform>أُرسل %1 من أصل جزء واحد؛ والباقي في الانتظار</numerusform>
            <numerusform>أُرسل %1 من أصل جزأين؛ والباقي في الانتظار</numerusform>
            <numerusform>أُرسل %1 من أصل %n أجزاء؛ والباقي في الانتظار</numerusform>
            <numerusform>أُرسل %1 من أصل %n جزءًا؛ والباقي في الانتظار</numerusform>
            <numerusform>أُرسل %1 من أصل %n جزء؛ والباقي في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts sent</source>
        <translation>
            <numerusform>أُرسل %1 من أصل %n أجزاء</numerusform>
            <numerusform>أُرسل %1 من أصل جزء واحد</numerusform>
            <numerusform>أُرسل %1 من أصل جزأين</numerusform>
            <numerusform>أُرسل %1 من أصل %n أجزاء</numerusform>
            <numerusform>أُرسل %1 من أصل %n جزءًا</numerusform>
            <numerusform>أُرسل %1 من أصل %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was not sent and make it a draft: %1</source>
        <translation>سحب ما لم يُرسل وجعله مسودة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what became of the post there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again on %1</source>
        <translation>محاولة مجددًا على %1</translation>
    </message>
    <message>
        <source>Kept: the next part of this thread waits to answer it. Nothing is lost. Send the rest or take it back first.</source>
        <translation>بقي كما هو: الجزء التالي من هذه السلسلة ينتظر ليكون ردًا عليه. لم يُفقد شيء. أرسل الباقي أو اسحبه أولًا.</translation>
    </message>
</context>
<context>
    <name>cohort::PasswordLine</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Password that opens the post</source>
        <translation>كلمة المرور التي تفتح المنشور</translation>
    </message>
    <message>
        <source>Opens the post; empty: none</source>
        <translation>تفتح المنشور؛ فارغة: لا شيء</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>cohort::PeopleModel</name>
    <message>
        <source>circles: %1</source>
        <translation>الدوائر: %1</translation>
    </message>
    <message>
        <source>in both spheres</source>
        <translation>في المجالين</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more circles than fit</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>⇄ both spheres</source>
        <translation>⇄ المجالان</translation>
    </message>
</context>
<context>
    <name>cohort::PeopleView</name>
    <message>
        <source>Add to circle</source>
        <translation>إضافة إلى دائرة</translation>
    </message>
    <message>
        <source>Take out of circle</source>
        <translation>إخراج من دائرة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Find in names, handles and notes</source>
        <translation>بحث في الأسماء والمعرّفات والملاحظات</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>أي الأشخاص</translation>
    </message>
    <message>
        <source>Find on a network…</source>
        <translation>البحث على شبكة…</translation>
    </message>
    <message>
        <source>Choose a person to see handles, circles and your notes.</source>
        <translation>اختر شخصًا لترى معرّفاته ودوائره وملاحظاتك.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>In a professional circle</source>
        <translation>في دائرة مهنية</translation>
    </message>
    <message>
        <source>In a personal circle</source>
        <translation>في دائرة شخصية</translation>
    </message>
    <message>
        <source>In both spheres</source>
        <translation>في المجالين</translation>
    </message>
    <message>
        <source>In no circle</source>
        <translation>ليسوا في أي دائرة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people</comment>
        <translation>
            <numerusform>لم يُختر أحد</numerusform>
            <numerusform>اختير شخص واحد</numerusform>
            <numerusform>اختير شخصان</numerusform>
            <numerusform>اختير %n أشخاص</numerusform>
            <numerusform>اختير %n شخصًا</numerusform>
            <numerusform>اختير %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Try other words or another filter.</source>
        <translation>جرّب كلمات أخرى أو مرشّحًا آخر.</translation>
    </message>
    <message>
        <source>Your people will be here</source>
        <translation>سيظهر أشخاصك هنا</translation>
    </message>
    <message>
        <source>Everybody you follow comes by itself once an account is signed in; others can be found by their handle.</source>
        <translation>يأتي كل من تتابعهم تلقائيًا بعد تسجيل الدخول بحساب؛ ويمكن العثور على غيرهم بمعرّفاتهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>لم يُضَف أحد إلى %1</numerusform>
            <numerusform>أُضيف شخص واحد إلى %1</numerusform>
            <numerusform>أُضيف شخصان إلى %1</numerusform>
            <numerusform>أُضيف %n أشخاص إلى %1</numerusform>
            <numerusform>أُضيف %n شخصًا إلى %1</numerusform>
            <numerusform>أُضيف %n شخص إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>لم يُخرَج أحد من %1</numerusform>
            <numerusform>أُخرج شخص واحد من %1</numerusform>
            <numerusform>أُخرج شخصان من %1</numerusform>
            <numerusform>أُخرج %n أشخاص من %1</numerusform>
            <numerusform>أُخرج %n شخصًا من %1</numerusform>
            <numerusform>أُخرج %n شخص من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>People who might be one person, with what speaks for it</source>
        <translation>أشخاص قد يكونون شخصًا واحدًا، مع ما يرجّح ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n might be the same person</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>قد يكونون الشخص نفسه: لا اقتراحات</numerusform>
            <numerusform>قد يكونون الشخص نفسه: اقتراح واحد</numerusform>
            <numerusform>قد يكونون الشخص نفسه: اقتراحان</numerusform>
            <numerusform>قد يكونون الشخص نفسه: %n اقتراحات</numerusform>
            <numerusform>قد يكونون الشخص نفسه: %n اقتراحًا</numerusform>
            <numerusform>قد يكونون الشخص نفسه: %n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>استيراد جهات الاتصال…</translation>
    </message>
    <message>
        <source>Read the address book of another program (vCard)</source>
        <translation>قراءة دفتر العناوين من برنامج آخر (vCard)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard)</source>
        <translation>دفاتر العناوين (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>This file is larger than an address book is; nothing was changed.</source>
        <translation>هذا الملف أكبر مما يكون عليه دفتر عناوين؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file cannot be read as an address book (vCard); nothing was changed.</source>
        <translation>تتعذر قراءة هذا الملف كدفتر عناوين (vCard)؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>cohort::PersonView</name>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Posts of this person on all networks</source>
        <translation>منشورات هذا الشخص على كل الشبكات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this person from my people</source>
        <translation>إزالة هذا الشخص من أشخاصي</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>اسم هذا الشخص</translation>
    </message>
    <message>
        <source>Also somebody else in my people…</source>
        <translation>هو أيضًا شخص آخر من أشخاصي…</translation>
    </message>
    <message>
        <source>This person is the same as</source>
        <translation>هذا الشخص هو نفسه</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>كيف تعارفنا</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation>لك وحدك: تبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>How we &amp;met</source>
        <translation>&amp;كيف تعارفنا</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملا&amp;حظة</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>On these networks</source>
        <translation>على هذه الشبكات</translation>
    </message>
    <message>
        <source>You and this person</source>
        <translation>أنت وهذا الشخص</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 و%2 شخص واحد</translation>
    </message>
    <message>
        <source>%1 is a person of its own, in no circle</source>
        <translation>%1 الآن شخص مستقل، ليس في أي دائرة</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>أُخرج %1 من %2</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <translation>أُضيف %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 removed from my people</source>
        <translation>أُزيل %1 من أشخاصي</translation>
    </message>
    <message>
        <source>View as</source>
        <translation>العرض بعين</translation>
    </message>
    <message>
        <source>What of yours this person can read</source>
        <translation>ما يستطيع هذا الشخص قراءته مما كتبتَ</translation>
    </message>
    <message>
        <source>Fetch pictures of this person</source>
        <translation>جلب صور هذا الشخص</translation>
    </message>
    <message>
        <source>The profile picture and those in posts. Their servers learn when they are fetched.</source>
        <translation>صورة الملف الشخصي والصور التي في المنشورات. وتعلم خوادمها متى تُجلب.</translation>
    </message>
    <message>
        <source>Fetch pictures of this person: allowed for a circle</source>
        <translation>جلب صور هذا الشخص: مسموح به لدائرة</translation>
    </message>
</context>
<context>
    <name>cohort::PictureConsents</name>
    <message>
        <source>Show this &amp;picture</source>
        <translation>عرض هذه ال&amp;صورة</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>دائمًا لـ %1</translation>
    </message>
    <message>
        <source>Pictures of %1 are shown from now on</source>
        <translation>تُعرض صور %1 من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Always in %1</source>
        <translation>دائمًا في %1</translation>
    </message>
    <message>
        <source>Pictures of everybody in %1 are shown from now on</source>
        <translation>تُعرض صور كل من في %1 من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>cohort::Pictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>cohort::PollBox</name>
    <message>
        <source>Several choices a person</source>
        <translation>عدة خيارات لكل شخص</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>مدة الاستطلاع</translation>
    </message>
    <message>
        <source>Ru&amp;ns for</source>
        <translation>ي&amp;جري لمدة</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>Choice %1 of the poll</source>
        <translation>الخيار %1 من الاستطلاع</translation>
    </message>
</context>
<context>
    <name>cohort::PostActions</name>
    <message>
        <source>This post is not for everybody, so it cannot be passed on.</source>
        <translation>هذا المنشور ليس للجميع، لذا لا يمكن إعادة نشره.</translation>
    </message>
    <message>
        <source>This address is not opened: only web pages and mail addresses are.</source>
        <translation>لا يُفتح هذا العنوان: تُفتح صفحات الويب وعناوين البريد فقط.</translation>
    </message>
    <message>
        <source>Passed on to your followers</source>
        <translation>أُعيد نشره لمتابعيك</translation>
    </message>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>لم يُعلَّم أي منشور كمقروء</numerusform>
            <numerusform>عُلّم منشور واحد كمقروء</numerusform>
            <numerusform>عُلّم منشوران كمقروءين</numerusform>
            <numerusform>عُلّمت %n منشورات كمقروءة</numerusform>
            <numerusform>عُلّم %n منشورًا كمقروء</numerusform>
            <numerusform>عُلّم %n منشور كمقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>تعليم كغير &amp;مقروء</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>تعليم ك&amp;مقروء</translation>
    </message>
    <message>
        <source>Mark this and &amp;older as read</source>
        <translation>تعليم هذا والأ&amp;قدم كمقروء</translation>
    </message>
    <message>
        <source>Take the &amp;boost back</source>
        <translation>إلغاء إعادة ال&amp;نشر</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>إعادة &amp;نشر</translation>
    </message>
    <message>
        <source>Take the &amp;like back</source>
        <translation>إلغاء الإ&amp;عجاب</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>إ&amp;عجاب</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;تحرير …</translation>
    </message>
    <message>
        <source>&amp;Delete at the network …</source>
        <translation>ح&amp;ذف من الشبكة …</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Add %1 to a circle</source>
        <translation>إضافة %1 إلى دائرة</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>نسخ العن&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>نسخ الن&amp;ص</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <translation>أُضيف %1 إلى %2</translation>
    </message>
    <message>
        <source>This is told of your own posts only.</source>
        <translation>هذا متاح لمنشوراتك وحدها.</translation>
    </message>
    <message>
        <source>&amp;Who could see this …</source>
        <translation>&amp;من كان يستطيع رؤية هذا …</translation>
    </message>
    <message>
        <source>Do not &amp;keep the conversation</source>
        <translation>إلغاء &amp;حفظ المحادثة</translation>
    </message>
    <message>
        <source>&amp;Keep the conversation</source>
        <translation>&amp;حفظ المحادثة</translation>
    </message>
    <message>
        <source>&amp;Quote …</source>
        <translation>ا&amp;قتباس …</translation>
    </message>
    <message>
        <source>Show it on %1</source>
        <translation>إظهاره على %1</translation>
    </message>
    <message>
        <source>&amp;Reply in the browser</source>
        <translation>ال&amp;رد في المتصفح</translation>
    </message>
    <message>
        <source>I co&amp;mmented here …</source>
        <translation>علّ&amp;قتُ هنا …</translation>
    </message>
    <message>
        <source>&amp;Forget that I commented here</source>
        <translation>نس&amp;يان أنني علّقتُ هنا</translation>
    </message>
</context>
<context>
    <name>cohort::PostList</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Take the boost back</source>
        <translation>إلغاء إعادة النشر</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>إلغاء الإعجاب</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Do not keep the conversation</source>
        <translation>إلغاء حفظ المحادثة</translation>
    </message>
    <message>
        <source>Keep the conversation</source>
        <translation>حفظ المحادثة</translation>
    </message>
    <message>
        <source>Whose pictures are always shown</source>
        <translation>من تُعرض صورهم دائمًا</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>The same post there, with its own answers</source>
        <translation>المنشور نفسه هناك، بردوده الخاصة به</translation>
    </message>
    <message>
        <source>Reply in the browser</source>
        <translation>الرد في المتصفح</translation>
    </message>
</context>
<context>
    <name>cohort::PostRulesBox</name>
    <message>
        <source>Others may &amp;quote it</source>
        <translation>يمكن للآخرين ا&amp;قتباسه</translation>
    </message>
    <message>
        <source>Who may reply</source>
        <translation>من يمكنه الرد</translation>
    </message>
    <message>
        <source>Label the content</source>
        <translation>تصنيف المحتوى</translation>
    </message>
    <message>
        <source>Labelled: %1</source>
        <translation>التصنيف: %1</translation>
    </message>
</context>
<context>
    <name>cohort::PostText</name>
    <message>
        <source>Text of the post</source>
        <translation>نص المنشور</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>ماذا تريد أن تقول؟</translation>
    </message>
</context>
<context>
    <name>cohort::Program</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
</context>
<context>
    <name>cohort::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>A circle, a place or a command</source>
        <translation>دائرة أو مكان أو أمر</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>إلى أين</translation>
    </message>
</context>
<context>
    <name>cohort::QuoteLine</name>
    <message>
        <source>Do not quote it</source>
        <translation>عدم اقتباسه</translation>
    </message>
</context>
<context>
    <name>cohort::Rail</name>
    <message>
        <source>Circles and places</source>
        <translation>الدوائر والأماكن</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every circle of a sphere</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>الردود عليّ</translation>
    </message>
    <message>
        <source>Saved threads</source>
        <translation>المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>&amp;Edit this circle …</source>
        <translation>ت&amp;حرير هذه الدائرة …</translation>
    </message>
    <message>
        <source>&amp;New circle …</source>
        <translation>دائرة &amp;جديدة …</translation>
    </message>
    <message>
        <source>My comments</source>
        <translation>تعليقاتي</translation>
    </message>
</context>
<context>
    <name>cohort::RailModel</name>
    <message>
        <source>%1, circle, %2</source>
        <comment>name, shape</comment>
        <translation>%1، دائرة، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروء</numerusform>
            <numerusform>%n غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders due</source>
        <translation>
            <numerusform>لا تذكيرات مستحقة</numerusform>
            <numerusform>تذكير واحد مستحق</numerusform>
            <numerusform>تذكيران مستحقان</numerusform>
            <numerusform>%n تذكيرات مستحقة</numerusform>
            <numerusform>%n تذكيرًا مستحقًّا</numerusform>
            <numerusform>%n تذكير مستحق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::ReachList</name>
    <message>
        <source>Who exactly can read it</source>
        <translation>من يستطيع قراءته بالضبط</translation>
    </message>
</context>
<context>
    <name>cohort::ReachModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>person: name, handle</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not in your audience: %1</source>
        <translation>ليس ضمن جمهورك: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what they can do, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Will not get it: no chosen account reaches them</source>
        <translation>لن يصل إليه: لا حساب مختار يستطيع بلوغه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Then: %1. Keeps the copy, if one came</source>
        <comment>why somebody could read it</comment>
        <translation>حينها: %1. ويحتفظ بالنسخة إن وصلته</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Since then: %1. %2</source>
        <comment>what they can do, why</comment>
        <translation>منذ ذلك الحين: %1. %2</translation>
    </message>
</context>
<context>
    <name>cohort::ReachTable</name>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Find a person in this list</source>
        <translation>البحث عن شخص في هذه القائمة</translation>
    </message>
    <message>
        <source>People who can read it</source>
        <translation>الأشخاص الذين يستطيعون قراءته</translation>
    </message>
</context>
<context>
    <name>cohort::ReadingPage</name>
    <message>
        <source>Order of the posts</source>
        <translation>ترتيب المنشورات</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>In order of reading</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message>
        <source>Hold a post before it leaves</source>
        <translation>تأخير المنشور قبل خروجه</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;سحب الإذن</translation>
    </message>
    <message>
        <source>Withdraw &amp;all</source>
        <translation>سحب ال&amp;كل</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> ثانية</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا تأخير</translation>
    </message>
    <message>
        <source>Whose pictures are shown without asking</source>
        <translation>من تُعرض صورهم دون سؤال</translation>
    </message>
    <message>
        <source>&amp;Order of the posts</source>
        <translation>ت&amp;رتيب المنشورات</translation>
    </message>
    <message>
        <source>&amp;Hold a post before it leaves</source>
        <translation>&amp;تأخير المنشور قبل خروجه</translation>
    </message>
    <message>
        <source>Pictures are fetched only for those named here; beside a post you say whose.</source>
        <translation>لا تُجلب الصور إلا لمن هم مذكورون هنا؛ وتحددهم بجانب المنشور.</translation>
    </message>
    <message>
        <source>One message by %1, allowed on %2</source>
        <translation>منشور واحد من %1، سُمح به في %2</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>كل شيء من %1</translation>
    </message>
    <message>
        <source>Everybody in the circle %1</source>
        <translation>كل من في الدائرة %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>cohort::ReceiptDialog</name>
    <message>
        <source>Who could see this</source>
        <translation>من كان يستطيع رؤية هذا</translation>
    </message>
    <message>
        <source>Nothing is known of this post</source>
        <translation>لا يُعرف شيء عن هذا المنشور</translation>
    </message>
    <message>
        <source>Not sent with Cohort on this computer</source>
        <translation>لم يُرسَل عبر Cohort من هذا الحاسوب</translation>
    </message>
    <message>
        <source>What was promised then is not known. This is what the rules say of it now.</source>
        <translation>ما وُعد به حينها غير معروف. هذا ما تقوله القواعد عنه الآن.</translation>
    </message>
    <message>
        <source>When it was sent: %1</source>
        <translation>عند الإرسال: %1</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>cohort::RelationshipList</name>
    <message>
        <source>None of your accounts is on their networks</source>
        <translation>لا حساب من حساباتك على شبكات هذا الشخص</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <comment>my account, their handle, relationship</comment>
        <translation>%1 مع %2: %3</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Let %1 follow %2</source>
        <translation>السماح لـ %1 بمتابعة %2</translation>
    </message>
    <message>
        <source>Do not let %1 follow %2</source>
        <translation>عدم السماح لـ %1 بمتابعة %2</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>إلغاء المتابعة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>%1 stops following %2</source>
        <translation>إلغاء متابعة %1 لـ %2</translation>
    </message>
    <message>
        <source>%1 follows %2</source>
        <translation>متابعة %1 لـ %2</translation>
    </message>
</context>
<context>
    <name>cohort::RemindDialog</name>
    <message>
        <source>Remind me</source>
        <translation>تذكيري</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>يوم التذكير</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;تذكيري</translation>
    </message>
</context>
<context>
    <name>cohort::SaidBar</name>
    <message>
        <source>I &amp;commented here</source>
        <translation>&amp;علّقتُ هنا</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>The name you used there, if you like</source>
        <translation>الاسم الذي استخدمته هناك، إن أردت</translation>
    </message>
    <message>
        <source>The name you used there</source>
        <translation>الاسم الذي استخدمته هناك</translation>
    </message>
    <message>
        <source>Did you comment on “%1”?</source>
        <translation>هل علّقت على «%1»؟</translation>
    </message>
    <message>
        <source>&amp;Paste what you wrote …</source>
        <translation>ال&amp;صق ما كتبته …</translation>
    </message>
    <message>
        <source>What you wrote: then it is found among the comments</source>
        <translation>ما كتبته: بذلك يُعثر عليه بين التعليقات</translation>
    </message>
</context>
<context>
    <name>cohort::SamePersonPanel</name>
    <message>
        <source>Might be the same person</source>
        <translation>قد يكونون الشخص نفسه</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
    <message>
        <source>Show more suggestions</source>
        <translation>إظهار المزيد من الاقتراحات</translation>
    </message>
    <message numerus="yes">
        <source>Might be the same person (%n)</source>
        <translation>
            <numerusform>قد يكونون الشخص نفسه (%n)</numerusform>
            <numerusform>قد يكونون الشخص نفسه (%n)</numerusform>
            <numerusform>قد يكونون الشخص نفسه (%n)</numerusform>
            <numerusform>قد يكونون الشخص نفسه (%n)</numerusform>
            <numerusform>قد يكونون الشخص نفسه (%n)</numerusform>
            <numerusform>قد يكونون الشخص نفسه (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looks like the same person twice.</source>
        <translation>لا يبدو أن أحدًا ورد مرتين.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, how far it can be trusted</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الاطّلاع</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>الاطّلاع على %1</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>%1 are the same person</source>
        <translation>%1 هما الشخص نفسه</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>%1 are not the same person</source>
        <translation>%1 ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 و%2 شخص واحد</translation>
    </message>
    <message>
        <source>%1 and %2 are not suggested as one person again</source>
        <translation>لن يُقترح %1 و%2 مجددًا بوصفهما شخصًا واحدًا</translation>
    </message>
</context>
<context>
    <name>cohort::SavedListModel</name>
    <message>
        <source>starred</source>
        <translation>مميَّزة بنجمة</translation>
    </message>
</context>
<context>
    <name>cohort::SavedPane</name>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Highlights …</source>
        <translation>التظليلات …</translation>
    </message>
    <message>
        <source>Saved conversation</source>
        <translation>محادثة محفوظة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The conversation has a new title</source>
        <translation>للمحادثة عنوان جديد</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مُيّزت بنجمة</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>لم تعد مميَّزة بنجمة</translation>
    </message>
    <message>
        <source>Added to what is to be read</source>
        <translation>أُضيفت إلى ما سيُقرأ</translation>
    </message>
    <message>
        <source>No longer to be read</source>
        <translation>لم تعد ضمن ما سيُقرأ</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies since you saved it</source>
        <translation>
            <numerusform>لا ردود جديدة منذ أن حفظتها</numerusform>
            <numerusform>رد جديد واحد منذ أن حفظتها</numerusform>
            <numerusform>ردّان جديدان منذ أن حفظتها</numerusform>
            <numerusform>%n ردود جديدة منذ أن حفظتها</numerusform>
            <numerusform>%n ردًّا جديدًا منذ أن حفظتها</numerusform>
            <numerusform>%n رد جديد منذ أن حفظتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتها</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had when it was saved</source>
        <translation>
            <numerusform>لا منشورات تعذّر الحصول عليها عند حفظها</numerusform>
            <numerusform>تعذّر الحصول على منشور واحد عند حفظها</numerusform>
            <numerusform>تعذّر الحصول على منشورين عند حفظها</numerusform>
            <numerusform>تعذّر الحصول على %n منشورات عند حفظها</numerusform>
            <numerusform>تعذّر الحصول على %n منشورًا عند حفظها</numerusform>
            <numerusform>تعذّر الحصول على %n منشور عند حفظها</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n posts that their authors deleted are hidden</source>
        <translation>
            <numerusform>لا منشورات مخفية مما حذفه كتّابه</numerusform>
            <numerusform>منشور واحد حذفه كاتبه مخفي</numerusform>
            <numerusform>منشوران حذفهما كاتباهما مخفيان</numerusform>
            <numerusform>%n منشورات حذفها كتّابها مخفية</numerusform>
            <numerusform>%n منشورًا حذفها كتّابها مخفية</numerusform>
            <numerusform>%n منشور حذفها كتّابها مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are not in the library. Fetching them tells their servers that you look at them; files above %1 stay there.</source>
        <translation>
            <numerusform>لا صور أو مقاطع فيديو غائبة عن المكتبة؛ وتبقى على خوادمها الملفات التي يزيد حجمها على %1.</numerusform>
            <numerusform>صورة واحدة أو مقطع فيديو واحد ليس في المكتبة. جلبه يُعلم خادمه بأنك تنظر إليه؛ وتبقى هناك الملفات التي يزيد حجمها على %1.</numerusform>
            <numerusform>صورتان أو مقطعا فيديو ليسا في المكتبة. جلبهما يُعلم خادميهما بأنك تنظر إليهما؛ وتبقى هناك الملفات التي يزيد حجمها على %1.</numerusform>
            <numerusform>%n صور أو مقاطع فيديو ليست في المكتبة. جلبها يُعلم خوادمها بأنك تنظر إليها؛ وتبقى هناك الملفات التي يزيد حجمها على %1.</numerusform>
            <numerusform>%n صورة أو مقطع فيديو ليست في المكتبة. جلبها يُعلم خوادمها بأنك تنظر إليها؛ وتبقى هناك الملفات التي يزيد حجمها على %1.</numerusform>
            <numerusform>%n صورة أو مقطع فيديو ليست في المكتبة. جلبها يُعلم خوادمها بأنك تنظر إليها؛ وتبقى هناك الملفات التي يزيد حجمها على %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>جلبها</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2</source>
        <translation>جلب الصور: %1 من %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept: %1</source>
        <translation>
            <numerusform>لا صور تعذّر حفظها: %1</numerusform>
            <numerusform>تعذّر حفظ صورة واحدة: %1</numerusform>
            <numerusform>تعذّر حفظ صورتين: %1</numerusform>
            <numerusform>تعذّر حفظ %n صور: %1</numerusform>
            <numerusform>تعذّر حفظ %n صورة: %1</numerusform>
            <numerusform>تعذّر حفظ %n صورة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>يجري سؤال الشبكة …</translation>
    </message>
    <message>
        <source>The tags were changed</source>
        <translation>تغيّرت الوسوم</translation>
    </message>
    <message>
        <source>Your note on the post by %1 (Markdown)</source>
        <translation>ملاحظتك عن منشور %1 ‏(Markdown)</translation>
    </message>
    <message>
        <source>Reply to %1 …</source>
        <translation>الرد على %1 …</translation>
    </message>
    <message>
        <source>Reply …</source>
        <translation>رد …</translation>
    </message>
    <message>
        <source>The highlights were changed</source>
        <translation>تغيّرت التظليلات</translation>
    </message>
    <message>
        <source>The conversation is no longer saved</source>
        <translation>لم تعد المحادثة محفوظة</translation>
    </message>
    <message>
        <source>Forgetting takes the conversation, your notes on it, its pictures and the copies of the profile off this computer. It cannot be taken back.</source>
        <translation>النسيان يزيل المحادثة وملاحظاتك عليها وصورها ونسخ ملف التعريف من هذا الحاسوب. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <translation>نسيانها نهائيًا</translation>
    </message>
    <message>
        <source>With my &amp;notes and highlights</source>
        <translation>مع م&amp;لاحظاتي وتظليلاتي</translation>
    </message>
    <message>
        <source>&amp;Copy a citation of the conversation</source>
        <translation>نسخ استشهاد بالمحا&amp;دثة</translation>
    </message>
    <message>
        <source>Copy a citation of this p&amp;ost</source>
        <translation>نسخ استشهاد بهذا المن&amp;شور</translation>
    </message>
    <message>
        <source>Cite with the day of access and the saved copy</source>
        <translation>الاستشهاد مع تاريخ الاطلاع والنسخة المحفوظة</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;طباعة …</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>تجري كتابة %1 …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Written: %1. %2</source>
        <comment>file, warning</comment>
        <translation>كُتب: %1. %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Copied. %1</source>
        <translation>نُسخ. %1</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Taken out of its folder</source>
        <translation>أُخرجت من مجلدها</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a sphere</comment>
        <translation>نقل إلى المجال: %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <comment>a sphere</comment>
        <translation>نُقلت إلى المجال: %1</translation>
    </message>
    <message>
        <source>Put into the folder %1</source>
        <translation>وُضعت في المجلد %1</translation>
    </message>
    <message>
        <source>Show it as it is &amp;now</source>
        <translation>عرضها كما هي ال&amp;آن</translation>
    </message>
    <message>
        <source>&amp;Fetch what is missing</source>
        <translation>&amp;جلب الناقص</translation>
    </message>
    <message>
        <source>&amp;Highlights of this post …</source>
        <translation>ت&amp;ظليلات هذا المنشور …</translation>
    </message>
    <message>
        <source>&amp;Remove from the saved ones</source>
        <translation>إ&amp;زالة من المحفوظات</translation>
    </message>
    <message>
        <source>Forget it for &amp;good …</source>
        <translation>نسيانها ن&amp;هائيًا …</translation>
    </message>
</context>
<context>
    <name>cohort::SavedView</name>
    <message>
        <source>Saved threads</source>
        <translation>المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Saved conversations</source>
        <translation>المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>Choose a conversation to read it here, with or without a network.</source>
        <translation>اختر محادثة لتقرأها هنا، بوجود شبكة أو دونها.</translation>
    </message>
    <message>
        <source>The folder has a new name</source>
        <translation>للمجلد اسم جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>Press S on a post to save its whole conversation: it stays readable here without a network, whatever happens to it there.</source>
        <translation>اضغط S على منشور لحفظ محادثته كاملة: تبقى متاحة للقراءة هنا دون شبكة، مهما حدث لها هناك.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Drag conversations to a folder, or use the buttons above a conversation.</source>
        <translation>اسحب المحادثات إلى مجلد، أو استخدم الأزرار التي فوق المحادثة.</translation>
    </message>
    <message>
        <source>The folder %1 is gone; its conversations stay</source>
        <translation>أُزيل المجلد %1؛ وتبقى محادثاته</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations moved</source>
        <translation>
            <numerusform>لم تُنقل أي محادثة</numerusform>
            <numerusform>نُقلت محادثة واحدة</numerusform>
            <numerusform>نُقلت محادثتان</numerusform>
            <numerusform>نُقلت %n محادثات</numerusform>
            <numerusform>نُقلت %n محادثة</numerusform>
            <numerusform>نُقلت %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Remove from the saved ones</source>
        <translation>إ&amp;زالة من المحفوظات</translation>
    </message>
    <message>
        <source>Forget for &amp;good …</source>
        <translation>نسيان ن&amp;هائي …</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations, with notes and pictures, and the copies of the profile will leave this computer. It cannot be taken back.</source>
        <translation>
            <numerusform>لن تُزال أي محادثة من هذا الحاسوب.</numerusform>
            <numerusform>ستُزال من هذا الحاسوب محادثة واحدة، مع ملاحظاتها وصورها، ومعها نسخ ملف التعريف. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُزال من هذا الحاسوب محادثتان، مع ملاحظاتهما وصورهما، ومعهما نسخ ملف التعريف. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُزال من هذا الحاسوب %n محادثات، مع ملاحظاتها وصورها، ومعها نسخ ملف التعريف. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُزال من هذا الحاسوب %n محادثة، مع ملاحظاتها وصورها، ومعها نسخ ملف التعريف. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُزال من هذا الحاسوب %n محادثة، مع ملاحظاتها وصورها، ومعها نسخ ملف التعريف. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>نسيان نهائي</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are no longer saved</source>
        <translation>
            <numerusform>لم تُزَل أي محادثة من المحفوظات</numerusform>
            <numerusform>محادثة واحدة لم تعد محفوظة</numerusform>
            <numerusform>محادثتان لم تعودا محفوظتين</numerusform>
            <numerusform>%n محادثات لم تعد محفوظة</numerusform>
            <numerusform>%n محادثة لم تعد محفوظة</numerusform>
            <numerusform>%n محادثة لم تعد محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt with the arrows up and down moves a conversation in the list</source>
        <translation>مفتاح Alt مع سهمي الأعلى والأسفل ينقل المحادثة في القائمة</translation>
    </message>
    <message>
        <source>The list to read has another order</source>
        <translation>لقائمة «للقراءة» ترتيب جديد</translation>
    </message>
</context>
<context>
    <name>cohort::ScreenshotRun</name>
    <message>
        <source>Reading a circle</source>
        <translation>قراءة دائرة</translation>
    </message>
    <message>
        <source>Opening a conversation</source>
        <translation>فتح محادثة</translation>
    </message>
    <message>
        <source>Writing to the circle</source>
        <translation>الكتابة إلى الدائرة</translation>
    </message>
    <message>
        <source>Sending on the sample network</source>
        <translation>الإرسال على الشبكة التجريبية</translation>
    </message>
    <message>
        <source>Looking at the people</source>
        <translation>الاطّلاع على الأشخاص</translation>
    </message>
    <message>
        <source>%1: this did not come about</source>
        <translation>%1: لم يتم هذا</translation>
    </message>
    <message>
        <source>%1: the picture could not be written</source>
        <translation>%1: تعذرت كتابة الصورة</translation>
    </message>
    <message>
        <source>Looking who exactly can read it</source>
        <translation>معرفة من يستطيع قراءته تحديدًا</translation>
    </message>
    <message>
        <source>Seeing who could read a post, before and now</source>
        <translation>معرفة من كان يستطيع قراءة منشور، سابقًا والآن</translation>
    </message>
    <message>
        <source>Reading a saved conversation</source>
        <translation>قراءة محادثة محفوظة</translation>
    </message>
    <message>
        <source>Searching everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>استدراك ما فات</translation>
    </message>
    <message>
        <source>Looking what became of my comments</source>
        <translation>الاطلاع على ما آلت إليه تعليقاتي</translation>
    </message>
    <message>
        <source>Allowing the pictures of a circle</source>
        <translation>السماح بصور دائرة</translation>
    </message>
    <message>
        <source>Looking at the people again</source>
        <translation>الاطّلاع على الأشخاص مجددًا</translation>
    </message>
</context>
<context>
    <name>cohort::Search</name>
    <message>
        <source>not in posts</source>
        <translation>ليس في المنشورات</translation>
    </message>
    <message>
        <source>in posts</source>
        <translation>في المنشورات</translation>
    </message>
    <message>
        <source>not in saved threads</source>
        <translation>ليس في المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>in saved threads</source>
        <translation>في المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>not in notes</source>
        <translation>ليس في الملاحظات</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>في الملاحظات</translation>
    </message>
    <message>
        <source>not in drafts</source>
        <translation>ليس في المسودات</translation>
    </message>
    <message>
        <source>in drafts</source>
        <translation>في المسودات</translation>
    </message>
    <message>
        <source>not among people</source>
        <translation>ليس بين الأشخاص</translation>
    </message>
    <message>
        <source>among people</source>
        <translation>بين الأشخاص</translation>
    </message>
    <message>
        <source>without a link</source>
        <translation>بلا رابط</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>مع رابط</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>بلا صور</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>مع صور</translation>
    </message>
    <message>
        <source>without a poll</source>
        <translation>بلا استطلاع</translation>
    </message>
    <message>
        <source>with a poll</source>
        <translation>مع استطلاع</translation>
    </message>
    <message>
        <source>not written by %1</source>
        <translation>ليس بقلم %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>بقلم %1</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>غير موجَّه إلى %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>موجَّه إلى %1</translation>
    </message>
    <message>
        <source>not by the circle %1</source>
        <translation>ليس من الدائرة %1</translation>
    </message>
    <message>
        <source>by the circle %1</source>
        <translation>من الدائرة %1</translation>
    </message>
    <message>
        <source>not through %1</source>
        <comment>a network</comment>
        <translation>ليس عبر %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a network</comment>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>not tagged %1</source>
        <translation>دون الوسم %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>بالوسم %1</translation>
    </message>
    <message>
        <source>not exactly “%1”</source>
        <translation>دون العبارة «%1» بالضبط</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <translation>العبارة «%1» بالضبط</translation>
    </message>
    <message>
        <source>not “%1”</source>
        <translation>دون «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word that is searched for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>only the beginning was looked at</source>
        <translation>أُخذت البداية فقط في الحسبان</translation>
    </message>
    <message>
        <source>Saved thread</source>
        <translation>محادثة محفوظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>in the conversation “%1”</source>
        <translation>في المحادثة «%1»</translation>
    </message>
    <message>
        <source>hidden behind: %1</source>
        <translation>مخفي خلف: %1</translation>
    </message>
</context>
<context>
    <name>cohort::SearchDelegate</name>
    <message>
        <source>Hidden behind: %1</source>
        <translation>مخفي خلف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, how many results</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cohort::SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is written, what it means</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>written by somebody, or by me</source>
        <translation>بقلم شخص ما، أو بقلمي</translation>
    </message>
    <message>
        <source>addressed to somebody, or to me</source>
        <translation>موجَّه إلى شخص ما، أو إليّ</translation>
    </message>
    <message>
        <source>written by somebody in a circle</source>
        <translation>بقلم شخص من دائرة</translation>
    </message>
    <message>
        <source>only posts, saved threads, notes, drafts or people</source>
        <translation>المنشورات أو المحادثات المحفوظة أو الملاحظات أو المسودات أو الأشخاص فقط</translation>
    </message>
    <message>
        <source>with a link, a picture or a poll</source>
        <translation>مع رابط أو صورة أو استطلاع</translation>
    </message>
    <message>
        <source>from a day, month or year on</source>
        <translation>ابتداءً من يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>before a day, month or year</source>
        <translation>قبل يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>with a hashtag, or a tag of yours</source>
        <translation>بوسم (هاشتاغ)، أو بوسم من وسومك</translation>
    </message>
    <message>
        <source>through a network or server</source>
        <translation>عبر شبكة أو خادم</translation>
    </message>
    <message>
        <source>exactly these words in a row</source>
        <translation>هذه الكلمات بالضبط متتالية</translation>
    </message>
    <message>
        <source>before anything: without it</source>
        <translation>قبل أي شيء: من دونه</translation>
    </message>
    <message>
        <source>posts that were loaded</source>
        <translation>المنشورات المحمَّلة</translation>
    </message>
    <message>
        <source>saved threads</source>
        <translation>المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>notes on posts and people</source>
        <translation>الملاحظات عن المنشورات والأشخاص</translation>
    </message>
    <message>
        <source>what is not sent yet</source>
        <translation>ما لم يُرسل بعد</translation>
    </message>
    <message>
        <source>names and handles</source>
        <translation>الأسماء والمعرّفات</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>a picture, film or sound</source>
        <translation>صورة أو فيديو أو صوت</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>seven days ago</source>
        <translation>قبل سبعة أيام</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>قبل شهر</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>قبل سنة</translation>
    </message>
    <message>
        <source>also 2026-03 and 2026-03-01</source>
        <translation>وكذلك 2026-03 و2026-03-01</translation>
    </message>
    <message>
        <source>your own accounts</source>
        <translation>حساباتك</translation>
    </message>
</context>
<context>
    <name>cohort::SearchModel</name>
    <message>
        <source>All people with these words …</source>
        <translation>كل الأشخاص الذين ترد لديهم هذه الكلمات …</translation>
    </message>
    <message numerus="yes">
        <source>Conversation “%1”, %n results</source>
        <translation>
            <numerusform>المحادثة «%1»، لا نتائج</numerusform>
            <numerusform>المحادثة «%1»، نتيجة واحدة</numerusform>
            <numerusform>المحادثة «%1»، نتيجتان</numerusform>
            <numerusform>المحادثة «%1»، %n نتائج</numerusform>
            <numerusform>المحادثة «%1»، %n نتيجة</numerusform>
            <numerusform>المحادثة «%1»، %n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Searching for %1 …</source>
        <translation>يجري البحث عن %1 …</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>لم يُعثر على شيء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The search looks at everything that was loaded so far. Try fewer or shorter words.</source>
        <translation>يشمل البحث كل ما حُمّل حتى الآن. جرّب كلمات أقل أو أقصر.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>لا نتائج بعد للبحث عن %1</numerusform>
            <numerusform>النتيجة الأولى للبحث عن %1</numerusform>
            <numerusform>أول نتيجتين للبحث عن %1</numerusform>
            <numerusform>أول %n نتائج للبحث عن %1</numerusform>
            <numerusform>أول %n نتيجة للبحث عن %1</numerusform>
            <numerusform>أول %n نتيجة للبحث عن %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>لا نتائج للبحث عن %1</numerusform>
            <numerusform>نتيجة واحدة للبحث عن %1</numerusform>
            <numerusform>نتيجتان للبحث عن %1</numerusform>
            <numerusform>%n نتائج للبحث عن %1</numerusform>
            <numerusform>%n نتيجة للبحث عن %1</numerusform>
            <numerusform>%n نتيجة للبحث عن %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only what belongs to %2 is searched.</source>
        <comment>what is searched, the life that is shown</comment>
        <translation>%1 لا يشمل البحث إلا ما يخص هذا المجال: %2.</translation>
    </message>
    <message>
        <source>Smart folder …</source>
        <translation>مجلد ذكي …</translation>
    </message>
    <message>
        <source>Keep this search as a folder of the library</source>
        <translation>حفظ هذا البحث كمجلد في المكتبة</translation>
    </message>
    <message>
        <source>Name of the smart folder</source>
        <translation>اسم المجلد الذكي</translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation>ا&amp;سم المجلد</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>The search is kept as the folder %1</source>
        <translation>حُفظ البحث كمجلد باسم %1</translation>
    </message>
</context>
<context>
    <name>cohort::SendBar</name>
    <message>
        <source>It has left already and cannot be taken back.</source>
        <translation>لقد خرج بالفعل ولا يمكن سحبه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
</context>
<context>
    <name>cohort::ServerList</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Servers you do not trust with limited posts</source>
        <translation>خوادم لا تأتمنها على المنشورات المحدودة</translation>
    </message>
    <message>
        <source>Name of a server you do not trust</source>
        <translation>اسم خادم لا تثق به</translation>
    </message>
    <message>
        <source>Add this server</source>
        <translation>إضافة هذا الخادم</translation>
    </message>
    <message>
        <source>Remove the chosen server</source>
        <translation>إزالة الخادم المحدد</translation>
    </message>
</context>
<context>
    <name>cohort::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Posts and pictures</source>
        <translation>المنشورات والصور</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>أنواع الإعدادات</translation>
    </message>
    <message>
        <source>Every change applies at once.</source>
        <translation>يسري كل تغيير فورًا.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
</context>
<context>
    <name>cohort::ShelfList</name>
    <message>
        <source>Folders and tags</source>
        <translation>المجلدات والوسوم</translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation>مجلد &amp;جديد …</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>Remove the &amp;folder</source>
        <translation>إ&amp;زالة المجلد</translation>
    </message>
</context>
<context>
    <name>cohort::ShelfModel</name>
    <message>
        <source>%1, folder, %2</source>
        <comment>name, number of conversations</comment>
        <translation>%1، مجلد، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>كل المحفوظات</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميَّزة بنجمة</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>ما تغيّر منذ حفظه</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>المُزالة حديثًا</translation>
    </message>
</context>
<context>
    <name>cohort::SignInPanel</name>
    <message>
        <source>Server, for example mastodon.example</source>
        <translation>الخادم، مثل mastodon.example</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>الرمز من المتصفح</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>معرّفك</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Sign in to a network</source>
        <translation>تسجيل الدخول إلى شبكة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>What this account is for</source>
        <translation>الغرض من هذا الحساب</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>الش&amp;بكة</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>الغ&amp;رض منه</translation>
    </message>
    <message>
        <source>Only when the browser does not come back by itself</source>
        <translation>فقط إذا لم يرجع المتصفح تلقائيًا</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;فتح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>&amp;Paste the code</source>
        <translation>ل&amp;صق الرمز</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ت&amp;م</translation>
    </message>
    <message>
        <source>Your browser opens %1. Say yes there; Cohort goes on by itself.</source>
        <translation>يفتح متصفحك %1. وافق هناك؛ ثم يتابع Cohort تلقائيًا.</translation>
    </message>
    <message>
        <source>Signed in, until Cohort is closed: this computer&apos;s keyring did not take the sign-in, and it is stored nowhere else.</source>
        <translation>سُجّل الدخول إلى أن يُغلق Cohort: لم تقبل حلقة المفاتيح في هذا الحاسوب بيانات الدخول، وهي غير مخزنة في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Signed in. Your people and conversations are being fetched.</source>
        <translation>سُجّل الدخول. يجري جلب أشخاصك ومحادثاتك.</translation>
    </message>
    <message>
        <source>Address of the site, for example blog.example</source>
        <translation>عنوان الموقع، مثل blog.example</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>اسم المستخدم الخاص بك هناك</translation>
    </message>
    <message>
        <source>Your browser opens %1. Say yes there and paste here what it shows you.</source>
        <translation>يفتح متصفحك %1. وافق هناك، ثم الصق هنا ما يعرضه لك.</translation>
    </message>
    <message>
        <source>Use an app password &amp;instead</source>
        <translation>استخدام &amp;كلمة مرور تطبيق بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>cohort::StatusLine</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>posts in the outbox</comment>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::StreamModel</name>
    <message>
        <source>New since %1</source>
        <translation>جديد منذ %1</translation>
    </message>
</context>
<context>
    <name>cohort::StreamPane</name>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Load older posts from the network</source>
        <translation>تحميل منشورات أقدم من الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>لا منشورات جديدة</numerusform>
            <numerusform>منشور جديد واحد</numerusform>
            <numerusform>منشوران جديدان</numerusform>
            <numerusform>%n منشورات جديدة</numerusform>
            <numerusform>%n منشورًا جديدًا</numerusform>
            <numerusform>%n منشور جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from this circle yet</source>
        <translation>لا شيء من هذه الدائرة بعد</translation>
    </message>
    <message>
        <source>Posts by its people will be here, whatever network they use.</source>
        <translation>ستظهر منشورات أشخاصها هنا، أيًّا كانت شبكتهم.</translation>
    </message>
    <message>
        <source>Choose its people</source>
        <translation>اختيار أشخاصها</translation>
    </message>
    <message>
        <source>No replies to you yet</source>
        <translation>لا ردود عليك بعد</translation>
    </message>
    <message>
        <source>What mentions or answers you will be here.</source>
        <translation>سيظهر هنا ما يذكرك أو يرد عليك.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Posts will be here after the next sync.</source>
        <translation>ستظهر المنشورات هنا بعد المزامنة التالية.</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>عرض الأشخاص</translation>
    </message>
    <message>
        <source>The network has no older posts.</source>
        <translation>ليس لدى الشبكة منشورات أقدم.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>استدراك ما فات</translation>
    </message>
    <message>
        <source>What happened here since last time, and then it ends</source>
        <translation>ما حدث هنا منذ آخر مرة، ثم ينتهي</translation>
    </message>
</context>
<context>
    <name>cohort::ThreadPane</name>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>posts, people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are not loaded</source>
        <translation>
            <numerusform>لا ردود غير محمَّلة</numerusform>
            <numerusform>رد واحد غير محمَّل</numerusform>
            <numerusform>ردّان غير محمَّلين</numerusform>
            <numerusform>%n ردود غير محمَّلة</numerusform>
            <numerusform>%n ردًّا غير محمَّل</numerusform>
            <numerusform>%n رد غير محمَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message>
        <source>Continue your conversation …</source>
        <translation>متابعة محادثتك …</translation>
    </message>
    <message>
        <source>Reply to %1 …</source>
        <translation>الرد على %1 …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Take this conversation out of the saved ones</source>
        <translation>إزالة هذه المحادثة من المحفوظات</translation>
    </message>
    <message>
        <source>Save this conversation for good</source>
        <translation>حفظ هذه المحادثة بصورة دائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n more replies were fetched and saved.</source>
        <translation>
            <numerusform>لم تُجلب ردود أخرى.</numerusform>
            <numerusform>جُلب رد آخر وحُفظ.</numerusform>
            <numerusform>جُلب ردّان آخران وحُفظا.</numerusform>
            <numerusform>جُلبت %n ردود أخرى وحُفظت.</numerusform>
            <numerusform>جُلب %n ردًّا آخر وحُفظت.</numerusform>
            <numerusform>جُلب %n رد آخر وحُفظت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as far as it is on this computer. The rest could not be fetched: %1</source>
        <translation>حُفظت بقدر ما هو موجود منها على هذا الحاسوب. تعذّر جلب البقية: %1</translation>
    </message>
    <message>
        <source>Reply in the browser …</source>
        <translation>الرد في المتصفح …</translation>
    </message>
</context>
<context>
    <name>cohort::TopBar</name>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>New post (%1)</source>
        <translation>منشور جديد (%1)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>cohort::Tray</name>
    <message>
        <source>&amp;Show Cohort</source>
        <translation>&amp;عرض Cohort</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
</context>
<context>
    <name>cohort::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>cohort::ViewAsDialog</name>
    <message>
        <source>(its text is not on this computer any more)</source>
        <translation>(نصه لم يعد على هذا الحاسوب)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(بلا نص)</translation>
    </message>
    <message>
        <source>Look at &amp;older posts</source>
        <translation>فحص منشورات &amp;أقدم</translation>
    </message>
    <message>
        <source>What %1 can read</source>
        <translation>ما يستطيع %1 قراءته</translation>
    </message>
    <message>
        <source>Your posts as %1 sees them, judged by every handle you know. Posts of your other life are not listed while it is hidden.</source>
        <translation>منشوراتك كما يراها %1، وفق كل المعرّفات التي تعرفها. ولا تُدرج منشورات حياتك الأخرى ما دامت مخفية.</translation>
    </message>
    <message>
        <source>Your posts as %1 sees them, judged by every handle you know.</source>
        <translation>منشوراتك كما يراها %1، وفق كل المعرّفات التي تعرفها.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Posts that this person can read</source>
        <translation>المنشورات التي يستطيع هذا الشخص قراءتها</translation>
    </message>
    <message>
        <source>None of the posts looked at can be read.</source>
        <translation>لا يمكن قراءة أي من المنشورات المفحوصة.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read.</source>
        <translation>
            <numerusform>لا منشورات لا يمكن قراءتها (%n).</numerusform>
            <numerusform>منشور واحد (%n) لا يمكن قراءته.</numerusform>
            <numerusform>منشوران (%n) لا يمكن قراءتهما.</numerusform>
            <numerusform>%n منشورات لا يمكن قراءتها.</numerusform>
            <numerusform>%n منشورًا لا يمكن قراءتها.</numerusform>
            <numerusform>%n منشور لا يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older posts were not looked at yet.</source>
        <translation>لم تُفحص المنشورات الأقدم بعد.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of posts, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cohort::WarningBars</name>
    <message>
        <source>Not with %1</source>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>Change who it is for</source>
        <translation>تغيير لمن هذا</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>تغيير النص</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>جعله: %1</translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation>من بالضبط؟</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
</context>
</TS>
